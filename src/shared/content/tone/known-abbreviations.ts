// Abbreviations in capitals that customers use themselves: no office language (§7.8). In small letters.
const byTopic = {
  everyday:
    'ok id am pm tv vip diy faq etc asap rsvp fyi btw lol omg ps bbq dj spa ktv mv cd dvd wc sos xo ai app iq eq pk ceo mba',
  shouted:
    'no not never all only yes and or for you your free new off on sale stop please sorry now today after before must',
  sizes: 'xs xl xxl xxxl ml kg km cm mm gb mb tb kb mah led lcd oled uv aa aaa hd uhd',
  money: 'vat gst rmb cny usd eur gbp hkd twd nt nz aud cad sgd rm us uk usa eu hk nyc la atm pos',
  phones:
    'sim usb hdmi gps nfc qr pin sms mms dm url ip wifi pdf gif pc cpu gpu ram ssd ios os mac wps xp ar vr cctv imei',
  networks: 'line qq fb ig yt po kol pm wa bbs',
  transport: 'suv ev rv mot abs mrt mtr hsr brt aed cpr',
  health: 'ro gp nhs er icu mri ct ecg dna hiv ptsd bmi',
  school: 'gpa sat gcse ielts toefl toeic gre pe',
  makers: 'bmw hp lg tcl jbl kfc dq dhl ups ems ikea zara nike sony asus acer ibm tsmc lv gap muji usps fedex dpd gls',
  offices: 'iso sgs fda ce bsmi gmp eco nba lgbt hr it ac dc bb cc pvc pet pu pp',
} as const;

/** Every abbreviation that needs no explanation. */
export const knownAbbreviations: string[] = Object.values(byTopic).flatMap((words) => words.split(' '));
