// What people write down as a promise in English, and the time it means; "none" is no time to come.
import { expect, test } from 'vitest';
import { readPhrase, phrasesOf } from './phrases.builder.ts';

const phrases = phrasesOf(`
  within the half hour | 09-09 10:30
  within half an hour | 09-09 10:30
  in a half hour | 09-09 10:30
  in 10 minutes | 09-09 10:10
  in ten minutes | 09-09 10:10
  in about 20 minutes | 09-09 10:20
  in twenty minutes | 09-09 10:20
  in forty-five minutes | 09-09 10:45
  within an hour or two | 09-09 11:00
  in a couple hours | 09-09 12:00
  in three and a half hours | 09-09 13:30
  within the next 2 hours | 09-09 12:00
  within the next two days | 09-11 10:00
  in two hours' time | 09-09 12:00
  an hour from now | 09-09 11:00
  3 hours from now | 09-09 13:00
  two days from now | 09-11 10:00
  a week from today | 09-16 10:00
  within 48 hours | 09-11 10:00
  within 1 business day | 09-10 18:00
  within one working day | 09-10 18:00
  in 3-5 business days | 09-16 18:00
  in 5 to 7 days | 09-16 10:00
  within ten days | 09-19 10:00
  within a fortnight | 09-23 10:00
  in a month | 10-09 10:00
  within two months | 11-09 10:00
  in six months | 2027-03-09 10:00
  within a year | 2027-09-09 10:00
  by tomorrow noon | 09-10 12:00
  by noon tomorrow | 09-10 12:00
  tomorrow at noon | 09-10 12:00
  tomorrow by noon | 09-10 12:00
  by tomorrow morning | 09-10 12:00
  by tomorrow evening | 09-10 21:00
  by tomorrow night | 09-10 21:00
  tomorrow night | 09-10 21:00
  by tomorrow afternoon | 09-10 18:00
  by tomorrow | 09-10 18:00
  before tomorrow | 09-09 18:00
  by the day after tomorrow | 09-11 18:00
  end of business Friday | 09-11 18:00
  by end of business Friday | 09-11 18:00
  by COB Friday | 09-11 18:00
  by EOD tomorrow | 09-10 18:00
  by the end of business today | 09-09 18:00
  by end of day | 09-09 18:00
  by the end of tomorrow | 09-10 18:00
  before close of business | 09-09 18:00
  before we close | 09-09 18:00
  before we close tonight | 09-09 18:00
  by closing time tomorrow | 09-10 18:00
  when we open tomorrow | 09-10 09:30
  as soon as we open tomorrow | 09-10 09:30
  first thing Monday | 09-14 09:30
  first thing Monday morning | 09-14 09:30
  before the 5th | 10-04 18:00
  by the 5th | 10-05 18:00
  on the 20th at noon | 09-20 12:00
  by the 20th of October | 10-20 18:00
  by 20 October | 10-20 18:00
  by October 20th | 10-20 18:00
  by Oct 20, 2026 | 10-20 18:00
  before 1 November | 10-31 18:00
  by the end of November | 11-30 18:00
  by the end of this month | 09-30 18:00
  before the end of the month | 09-30 18:00
  by month end | 09-30 18:00
  by the end of the week | 09-11 18:00
  before the end of the week | 09-11 18:00
  by the weekend | 09-13 18:00
  by Sunday night | 09-13 21:00
  this coming Friday | 09-11 18:00
  coming Friday | 09-11 18:00
  by next Friday | 09-18 18:00
  next Friday at 2 | 09-18 14:00
  by Monday at the latest | 09-14 18:00
  no later than Tuesday noon | 09-15 12:00
  at the latest by Thursday | 09-10 18:00
  by Wednesday close | 09-09 18:00
  by Thursday 17:00 | 09-10 17:00
  Thursday 5 pm | 09-10 17:00
  between 2 and 4 pm | 09-09 16:00
  from 3 to 5 this afternoon | 09-09 18:00
  by 5:30 | 09-09 17:30
  by half past five | 09-09 17:30
  by 5 this afternoon | 09-09 17:00
  by 9 tonight | 09-09 21:00
  by 9 tomorrow morning | 09-10 09:00
  at 10 a.m. tomorrow | 09-10 10:00
  10am tomorrow | 09-10 10:00
  by 5pm sharp | 09-09 17:00
  by lunchtime | 09-09 13:00
  before lunch | 09-09 12:00
  after lunch | 09-09 13:00
  before dinner | 09-09 17:00
  this evening | 09-09 21:00
  later today | 09-09 18:00
  later this afternoon | 09-09 18:00
  this time tomorrow | 09-10 10:00
  same time tomorrow | 09-10 10:00
  before Christmas | 12-24 18:00
  by New Year's Day | 2027-01-01 18:00
  before Chinese New Year | 2027-02-05 18:00
  before the Spring Festival | 2027-02-05 18:00
  by midnight tonight | 09-10 00:00
  by 12 | 09-09 12:00
  by noon | 09-09 12:00
  in the morning | 09-09 12:00
  on Monday morning | 09-14 12:00
  before Monday morning | 09-14 08:00
  sometime next week | 09-18 18:00
  early next week | 09-18 18:00
  later this week | 09-11 18:00
  by the middle of next week | 09-18 18:00
  in due course | none
  as soon as I can | none
  asap | none
  shortly | none
  soon | none
  right away | none
  in a moment | none
  in a minute | 09-09 10:01
  at once | none
  on time | none
  in time | none
  in the end | none
  someday | none
  one day | none
  the other day | none
  these days | none
  last week | none
  two weeks ago | none
  3 days late | none
  I waited for 3 hours | none
  I have waited two hours | none
  it took 5 days | none
  been waiting since Monday | none
  since yesterday | none
  yesterday at 5 | none
  open 24 hours | none
  24 hour hotline | none
  2 year warranty | none
  30 day return policy | none
  5 stars | none
  table 5 | none
  room 12 | none
  by 20 percent | none
  by bus | none
  by you | none
  by phone | none
  in store | none
  in May | none
  may I call you | none
  at 50% off | none
  at table 4 | none
  order 20261005 | none
  version 2.5 | none
  call 555-0123 | none
  he is 5 years old | none
  every day at 9 | none
  4:1 odds | none
  the 2nd floor | none
  on the 3rd floor | none
  the 1st of many | none
  a second chance | none
  half the price | none
  quarter of customers | none
  by 5pm tomorrow | 09-10 17:00
  in 15 minutes | 09-09 10:15
  by Friday 3pm | 09-11 15:00
  tonight at 8 | 09-09 20:00
  by quarter to six | 09-09 17:45
  at ten to five | 09-09 16:50
  by twenty past four | 09-09 16:20
  ten to five people | none
  two to five days | 09-14 10:00
  at ten to twelve | 09-09 11:50
  a 25 year guarantee | none
`);

test.each(phrases)('[§3.4] %s → %s', (text, expected) => {
  expect(readPhrase(text)).toBe(expected);
});
