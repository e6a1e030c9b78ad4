import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** “Say this, not that” in en, by script id. */
export const pairsWords: Record<string, ScriptWordsInput> = {
  'say-calm-down': {
    title: 'When voices rise',
    text: 'Go ahead, I’m listening, and I won’t miss a word.',
    contrast: {
      bad: 'Calm down first, then we can talk.',
      reason: 'Telling people to calm down says their anger is baseless. Let them finish and it settles by itself.',
    },
    tags: ['listening', 'tone', 'emotion'],
  },
  'say-understand-mood': {
    title: 'Showing empathy',
    text: 'A whole afternoon of waiting and not one call: I’d be pacing the floor too.',
    contrast: {
      bad: 'I completely understand your frustration.',
      reason: 'What fits everyone touches no one. Name what happened to this person and they’ll know you heard.',
    },
    tags: ['empathy', 'canned'],
  },
  'say-inconvenience': {
    title: 'Saying sorry',
    text: 'You made two trips with a small child in your arms. I’m sorry.',
    contrast: {
      bad: 'We apologise for any inconvenience caused.',
      reason: '“Inconvenience” is too small for what they went through. Name it and the apology carries weight.',
    },
    tags: ['apology', 'canned'],
  },
  'say-impossible': {
    title: 'You have never seen such a fault',
    text: 'That’s new to me. Show me, and I’ll follow your steps one by one.',
    contrast: {
      bad: 'That’s impossible, ours never do that.',
      reason: '“Impossible” calls the customer a liar. If it’s new to you, go and look.',
    },
    tags: ['defending', 'quality'],
  },
  'say-others-fine': {
    title: 'Nobody else complains',
    text: 'Others may be happy with theirs; that doesn’t mend yours. Yours is the only one I’m looking at.',
    contrast: {
      bad: 'We’ve sold hundreds and everyone else loves it.',
      reason: 'Other people’s delight is no comfort. It only makes this person feel difficult.',
    },
    tags: ['defending', 'ignores feeling'],
  },
  'say-you-used-wrong': {
    title: 'You suspect how it was used',
    text: 'That page of the manual trips many people up. Let’s walk through it; if it still won’t work, it’s the machine.',
    contrast: {
      bad: 'You must have used it incorrectly.',
      reason: 'A verdict before looking ends the talk. Leave a way to save face and the facts will show.',
    },
    tags: ['blame', 'use'],
  },
  'say-policy': {
    title: 'Hiding behind policy',
    text: 'I can’t take it back once it’s opened, because nobody else could buy it. Would another colour suit you, or a voucher for the same amount?',
    contrast: {
      bad: 'That’s company policy, there’s nothing I can do.',
      reason: '“Policy” shuts the door. Give the reason in plain words, then a way through.',
    },
    tags: ['policy', 'stiff', 'refusal'],
  },
  'say-not-my-department': {
    title: 'It isn’t your area',
    text: 'That’s the warehouse, so I’ll ask them for you; no need to ring anyone else. I’ll call you back by three.',
    contrast: {
      bad: 'That’s not our department, you’ll have to call them.',
      reason: 'The customer came to the shop, not to a department. Whoever hears it first owns it.',
    },
    tags: ['passing on', 'owner'],
  },
  'say-blame-courier': {
    title: 'The courier’s mistake',
    text: 'It didn’t arrive, and we should have kept an eye on it. I’ll chase the courier, and you’ll hear something definite by six.',
    contrast: {
      bad: 'That’s the courier’s fault, you should contact them.',
      reason: 'They bought from you, and you chose the courier. Pointing elsewhere costs you their trust.',
    },
    tags: ['blame', 'courier'],
  },
  'say-blame-colleague': {
    title: 'A colleague’s mistake',
    text: 'That should never have been said in our shop. I’m sorry. Please, tell me all of it.',
    contrast: {
      bad: 'He’s only a trainee, he doesn’t know any better.',
      reason: 'Blaming the new one shows nobody here takes charge, and sells a colleague out in public.',
    },
    tags: ['blame', 'attitude'],
  },
  'say-blame-system': {
    title: 'The system’s mistake',
    text: 'Your order got stuck on our side. I’m doing it by hand now; ten minutes and it’s done.',
    contrast: {
      bad: 'It’s a system issue, it’s out of our control.',
      reason: 'The system is ours too. They want to hear who does it and how long it takes.',
    },
    tags: ['blame', 'system'],
  },
  'say-as-soon-as-possible': {
    title: 'Saying “as soon as possible”',
    text: 'I’ll call you by four this afternoon, finished or not.',
    contrast: {
      bad: 'We’ll get back to you as soon as possible.',
      reason: 'There’s no time in it, so all they can do is wait. Name an hour and keep it.',
    },
    tags: ['time', 'promise'],
  },
  'say-wait-notice': {
    title: 'Telling them to wait for news',
    text: 'I’ll send you a line every morning at ten, starting tomorrow.',
    contrast: {
      bad: 'You’ll be notified in due course.',
      reason: 'No name and no time is a brush-off. A rhythm gives people something to hold on to.',
    },
    tags: ['time', 'progress'],
  },
  'say-reported': {
    title: 'It has been passed up',
    text: 'I’ve just told Mr Chen face to face. He decides by five, and at five past five I’ll ring you.',
    contrast: {
      bad: 'I’ve escalated it to the relevant team.',
      reason: '“Escalated” leads nowhere. Say to whom, by when, and when you’ll call.',
    },
    tags: ['time', 'escalated'],
  },
  'say-guarantee-never': {
    title: 'Promising it will never happen again',
    text: 'Since today two of us count every order before it leaves. If something’s missing again, come straight to me.',
    contrast: {
      bad: 'I guarantee this will never happen again.',
      reason: 'Nobody can vouch for the future. What you changed is a promise you can keep.',
    },
    tags: ['overpromise', 'improvement'],
  },
  'say-definitely-today': {
    title: 'Promising too much',
    text: 'The van’s on the road; if all goes well it’s there by seven. I’ll check at half past six and tell you if it won’t make it.',
    contrast: {
      bad: 'Don’t worry, it’ll definitely be there today.',
      reason: 'You can’t command the traffic. Promise a little less, and call when you said you would.',
    },
    tags: ['overpromise', 'delivery'],
  },
  'say-anything-you-want': {
    title: 'Buying peace',
    text: 'Let’s list what you lost, item by item. Today I can agree up to this figure; for anything beyond it I’ll ask, and call you by five.',
    contrast: {
      bad: 'We’ll give you anything you want, just don’t complain.',
      reason: 'A promise without limit can’t be kept and smells of hush money. Figures that add up show good faith.',
    },
    tags: ['limitless', 'compensation'],
  },
  'say-delete-review': {
    title: 'Wanting the review changed',
    text: 'It’s finished when you say it is. Your review is yours; write it as it was.',
    contrast: {
      bad: 'Delete the review and we’ll send you a little something.',
      reason:
        'Paying for a review belittles the customer and breaks the platform’s rules. Fix the matter; the review is theirs.',
    },
    tags: ['review', 'buying'],
  },
  'say-coupon-first': {
    title: 'A voucher before a word',
    text: 'Money can wait a moment. Tell me, which words hurt the most?',
    contrast: {
      bad: 'Tell you what, here’s a voucher to cheer you up.',
      reason: 'They want to matter. A voucher first feels like paying them to be quiet.',
    },
    tags: ['surface fix', 'attitude'],
  },
  'say-just-replace': {
    title: 'Replaced, so that’s that',
    text: 'Here’s a new one. We’ll open the old one up and within three days I’ll tell you why it failed, so this one doesn’t follow.',
    contrast: {
      bad: 'Fine, have a new one. Happy now?',
      reason: 'Replacing without looking leaves the fear of next time, and “happy now” shows contempt.',
    },
    tags: ['surface fix', 'quality'],
  },
  'say-what-do-you-want': {
    title: 'Asking what they want',
    text: 'What would you most like us to sort out first?',
    contrast: {
      bad: 'So what exactly do you want?',
      reason: 'The second is how quarrels start. Ask for “most like” and you’ll get an answer.',
    },
    tags: ['tone', 'need'],
  },
  'say-must-provide': {
    title: 'Asking for proof',
    text: 'I can find the order myself. All I need is one photo of the damage; leave the rest to me.',
    contrast: {
      bad: 'You must provide the receipt, order number and photos or we cannot proceed.',
      reason: 'Don’t make people prove what you can look up. Ask for little and say what it’s for.',
    },
    tags: ['commanding', 'evidence'],
  },
  'say-you-should-have': {
    title: 'Scolding them for speaking late',
    text: 'Thank you for telling me now, there’s still time. I’m changing the address this minute.',
    contrast: {
      bad: 'You should have told us earlier, it’s already gone.',
      reason: 'They’re worried enough. A scolding helps nobody.',
    },
    tags: ['scolding', 'tone'],
  },
  'say-calm-explain': {
    title: 'Explaining first',
    text: 'You waited for nothing, and I’m sorry. The reason can follow, whenever you’d like to hear it.',
    contrast: {
      bad: 'Let me explain: we’ve had so many orders and we’re short of staff…',
      reason: 'Explaining first is excusing yourself. Acknowledge first; explain when they ask.',
    },
    tags: ['defending', 'apology'],
  },
  'say-busy': {
    title: 'Pleading busy',
    text: 'You wrote three times and I didn’t answer. That was poor of me. Right now yours is the only thing I’m doing.',
    contrast: {
      bad: 'Sorry, I’ve been really busy.',
      reason: 'Your workload isn’t for them to excuse. Own it, then do it.',
    },
    tags: ['defending', 'slow reply'],
  },
  'say-transfer': {
    title: 'Transferring a call',
    text: 'Mr Li from the workshop should see this. I’ll brief him so you needn’t repeat it; he’ll ring you in two minutes and I’ll be on the line.',
    contrast: {
      bad: 'I’ll put you through to technical, tell them.',
      reason: 'A bare transfer means starting over. Brief first, hand over second, stay to the end.',
    },
    tags: ['transfer', 'hand-over'],
  },
  'say-dont-know': {
    title: 'You don’t know',
    text: 'I’m not sure, and a guess could cost you. I’ll find out and call you by three.',
    contrast: {
      bad: 'No idea, I wouldn’t know.',
      reason: 'Not knowing is no shame, leaving people there is. “I’ll find out” and a time will do.',
    },
    tags: ['not knowing', 'time'],
  },
  'say-no-stock': {
    title: 'Out of stock',
    text: 'We’re out today; more come on Thursday and I’ll keep one for you. If it’s urgent, borrow this one until then, it does the same.',
    contrast: { bad: 'It’s sold out.', reason: 'A bare “no” sends people away. Follow each “no” with a “you can”.' },
    tags: ['out of stock', 'alternatives'],
  },
  'say-cannot': {
    title: 'A flat no',
    text: 'A full refund isn’t in my power. A new one is, or half back plus a repair. Which suits you better?',
    contrast: {
      bad: 'No, we don’t do refunds on that.',
      reason: 'A flat no shuts the door. Say where the line is, then offer two ways round it.',
    },
    tags: ['refusal', 'alternatives'],
  },
  'say-cheap': {
    title: 'You get what you pay for',
    text: 'It was a low price, and you’re still owed everything it should do. Show me what’s wrong.',
    contrast: {
      bad: 'At that price, what did you expect?',
      reason: 'That mocks them for spending little. Whatever they spent, they’re a customer.',
    },
    tags: ['belittling', 'price'],
  },
  'say-price-normal': {
    title: 'They feel they overpaid',
    text: 'Bought yesterday, cheaper today: that stings. Give me five minutes to see if I can make up the gap.',
    contrast: {
      bad: 'Prices fluctuate, that’s just the market.',
      reason: 'Normal for you is a loss for them. Acknowledge it, then check.',
    },
    tags: ['defending', 'difference'],
  },
  'say-read-rules': {
    title: 'It’s in the small print',
    text: 'That line is easy to miss. I’ll read it with you, and then tell you what I can do for your order.',
    contrast: {
      bad: 'The terms are perfectly clear, didn’t you read them?',
      reason: 'That question is a reproach. Written isn’t the same as seen.',
    },
    tags: ['scolding', 'offer'],
  },
  'say-only-few-yuan': {
    title: 'It’s only small change',
    text: 'Four yuan is four yuan, and all of it is yours.',
    contrast: {
      bad: 'It’s only a few yuan, is it worth it?',
      reason: 'It isn’t about the money, it’s about being treated fairly.',
    },
    tags: ['belittling', 'difference'],
  },
  'say-logistics-normal': {
    title: 'Delays are normal',
    text: 'Three days were promised and it’s the sixth. That’s long. I’m ringing the depot; two minutes and I’ll tell you what they said.',
    contrast: {
      bad: 'It’s peak season, please be patient.',
      reason: 'Asking for patience hands your job to their good manners.',
    },
    tags: ['defending', 'delivery'],
  },
  'say-signed': {
    title: 'The system says delivered',
    text: 'Our record and your doorstep disagree, so something went wrong. I’ll ask who signed and where it was left, and tell you by six.',
    contrast: {
      bad: 'Our system shows you’ve already received it.',
      reason: 'Holding the system against them says they’re lying. When record and person differ, question the record.',
    },
    tags: ['doubting', 'signature'],
  },
  'say-check-yourself': {
    title: 'Look it up yourself',
    text: 'I’ve just looked: it reached the east depot last night and isn’t out yet. I’ll chase it and tell you by eleven when it’s coming.',
    contrast: {
      bad: 'You have the tracking number, you can check online.',
      reason: 'They ask because they couldn’t make sense of it. Looking takes you a minute.',
    },
    tags: ['passing on', 'delivery'],
  },
  'say-attitude-joke': {
    title: 'That’s just how he is',
    text: 'However he usually talks, it hurt you, so we got it wrong.',
    contrast: {
      bad: 'That’s just his manner, don’t take it personally.',
      reason: 'Smoothing over for a colleague tells the customer to drop it.',
    },
    tags: ['defending', 'attitude'],
  },
  'say-too-sensitive': {
    title: 'You misunderstood',
    text: 'If it sounded like being shown the door, then it was the wrong thing to say.',
    contrast: {
      bad: 'I think you misunderstood what he meant.',
      reason: '“Misunderstood” quietly moves the fault to them. What was heard is what was said.',
    },
    tags: ['ignores feeling', 'attitude'],
  },
  'say-his-fault': {
    title: 'Punishing staff for show',
    text: 'I’ll talk it through with him alone and show him what to say next time. Then I’ll tell you how it went.',
    contrast: {
      bad: 'I’ll dock his pay, that’ll teach him!',
      reason: 'Public punishment soothes nobody. Show them the change, not the penalty.',
    },
    tags: ['surface fix', 'employee'],
  },
  'say-chase-again': {
    title: 'They’re chasing again',
    text: 'I should have come to you first. Here’s where it is: being packed, leaving by five, and I’ll tell you when it’s gone.',
    contrast: {
      bad: 'I’ve already told you we’re dealing with it.',
      reason: 'They chase because you were silent. Give the news and drop the retort.',
    },
    tags: ['chasing', 'tone'],
  },
  'say-received': {
    title: 'Received, will handle',
    text: 'I see it: your washing machine leaked yesterday. I’m asking the technician now and I’ll answer here in half an hour.',
    contrast: {
      bad: 'Thank you for contacting us. Your message has been received.',
      reason: 'It reads like a machine. Mention their case and a time, and they’ll know a person is there.',
    },
    tags: ['canned', 'chat'],
  },
  'say-dear': {
    title: 'Opening a chat',
    text: 'Hello Ms Wang, this is Lin. I’ve read what you wrote.',
    contrast: {
      bad: 'Hi there, lovely! How can we brighten your day?',
      reason: 'Cheerfulness fans the anger. Their name and yours are courtesy enough.',
    },
    tags: ['canned', 'greeting'],
  },
  'say-jargon-ticket': {
    title: 'Shop talk',
    text: 'I’ve written it up for our repairman. He’ll ring you tomorrow morning.',
    contrast: {
      bad: 'A ticket has been raised and routed to second line pending closure.',
      reason: 'Jargon is for insiders. They want who, when and what.',
    },
    tags: ['jargon', 'progress'],
  },
  'say-jargon-verify': {
    title: 'Sounding official',
    text: 'I’ll ask the warehouse who packed it yesterday, and tell you by four.',
    contrast: {
      bad: 'Upon verification the company will take appropriate measures.',
      reason: 'Officialese pushes people away. Say it the way a person would.',
    },
    tags: ['jargon', 'official'],
  },
  'say-feedback-form': {
    title: 'Valuing their feedback',
    text: 'You said the fitting rooms had no hooks. We put two in each today.',
    contrast: {
      bad: 'We value your feedback and strive to improve.',
      reason: 'Rather than thanking for feedback, say what you did with it.',
    },
    tags: ['canned', 'improvement'],
  },
  'say-rate-five': {
    title: 'Calling only for the stars',
    text: 'I’m ringing for the plain truth: what still isn’t quite right?',
    contrast: {
      bad: 'If you’re happy, please give us five stars!',
      reason: 'The call is for them, not for a score. Once they notice, all the good is discounted.',
    },
    tags: ['follow-up', 'rating'],
  },
  'say-is-it-ok-now': {
    title: 'A follow-up like an inspection',
    text: 'Have you cooked in the new one yet? How does the rice compare?',
    contrast: {
      bad: 'It’s all sorted now, isn’t it? No other issues?',
      reason: 'That question hopes for a no. Ask something concrete and you’ll hear the truth.',
    },
    tags: ['follow-up', 'question'],
  },
  'say-hospital-first': {
    title: 'Someone is unwell',
    text: 'How is the person now? The hospital comes first; send me the address and I’ll have a colleague join you there.',
    contrast: {
      bad: 'Do you have a medical certificate? Without one we can’t accept it.',
      reason: 'Asking for papers while someone suffers rubs salt in. People first, paper later.',
    },
    tags: ['safety', 'evidence'],
  },
  'say-batch-passed': {
    title: 'It passed every test',
    text: 'Whatever the certificate says, something happened in your home, so we start from scratch. That batch is off sale for now.',
    contrast: {
      bad: 'All our products are certified, they’re perfectly safe.',
      reason: 'Paper can’t undo what happened. Stopping to look reassures more than a stamp.',
    },
    tags: ['defending', 'safety'],
  },
  'say-dont-spread': {
    title: 'Asking them to keep quiet',
    text: 'Tell your family and the doctor exactly what happened. What’s ours to carry, we’ll carry.',
    contrast: {
      bad: 'Please keep this between us and we’ll sort it privately.',
      reason: 'Hushing people up hurts trust more than the incident. Openness looks like responsibility.',
    },
    tags: ['hushing up', 'safety'],
  },
  'say-go-12315': {
    title: 'They will report you',
    text: 'That’s your right, and I’ll get the papers ready for you. Let me try first as well: by five you’ll have a proposal.',
    contrast: {
      bad: 'Go ahead and report us, we’re not afraid.',
      reason: 'A dare can’t be taken back. Respect the right and keep yourself a chance.',
    },
    tags: ['consumer authority', 'provoking'],
  },
  'say-lawyer': {
    title: 'They mention a lawyer',
    text: 'If you bring in a lawyer, we’ll cooperate and hand over the records. Meanwhile I’ll carry on with what I can do.',
    contrast: {
      bad: 'Then talk to our lawyers, I’m done here.',
      reason: 'Stopping at the word “lawyer” sounds like war. The work to be done stays the same.',
    },
    tags: ['lawyer', 'escalation'],
  },
  'say-reporter': {
    title: 'A reporter asks',
    text: 'We know about it and we’re talking with the customer. I’ll note your questions, and our manager will answer by five.',
    contrast: {
      bad: 'No comment.',
      reason: 'Those two words become the headline. If you can’t give an answer yet, give a name and a time.',
    },
    tags: ['media', 'reporter'],
  },
  'say-video': {
    title: 'Someone is filming',
    text: 'Film if you like; please just leave the other guests out of it. Let’s talk, and I’ll deal with it as we go.',
    contrast: {
      bad: 'No filming! Put the phone down!',
      reason: 'Grabbing the phone is the clip they came for. Shield the others and get on with the matter.',
    },
    tags: ['filming', 'conflict'],
  },
  'say-vip-only': {
    title: 'A gift that sounds like charity',
    text: 'I like this one myself, so here’s a sample to try. It has nothing to do with today.',
    contrast: {
      bad: 'Since you’re so upset, here’s a little something.',
      reason: 'Tying a gift to anger treats people like children. Keep it light and free of conditions.',
    },
    tags: ['gesture', 'care'],
  },
  'say-lucky': {
    title: 'Joking it away',
    text: 'Is everyone feeling better? I’ll call tomorrow, and I won’t rest easy until I hear you’re all well.',
    contrast: {
      bad: 'Look on the bright side, it makes a great story!',
      reason: 'After a fright a joke is mockery. One line of concern is enough.',
    },
    tags: ['joke', 'safety'],
  },
  'say-thank-criticism': {
    title: 'Thanking them for criticism',
    text: 'Without you we’d never have known the lamps upstairs were too dim to read the prices. We changed them today.',
    contrast: {
      bad: 'Your criticism drives us forward.',
      reason: 'Slogans belong on walls. Say what they helped you see.',
    },
    tags: ['canned', 'thanks'],
  },
  'say-last-time': {
    title: 'Just this once',
    text: 'The delivery is on us, because we packed the wrong size.',
    contrast: {
      bad: 'I’ll make an exception, just this once.',
      reason: 'What’s due shouldn’t be dressed as a favour. Say why they’re owed it.',
    },
    tags: ['tone', 'compensation'],
  },
  'say-others-do-same': {
    title: 'Everyone charges that',
    text: 'I can’t speak for other shops. You bought here, so I’ll take you through every line of it.',
    contrast: {
      bad: 'That’s what the whole industry charges.',
      reason: '“Everyone does” is no reason; it shows people the door.',
    },
    tags: ['defending', 'charges'],
  },
  'say-wait-line': {
    title: 'A queue at the counter',
    text: 'I’ve seen you. One person ahead, about five minutes. Have a seat and I’ll come for you.',
    contrast: {
      bad: 'Join the queue! Can’t you see everyone’s waiting?',
      reason: 'What people fear is not being seen. A glance and a time take half the heat out of it.',
    },
    tags: ['queue', 'tone'],
  },
  'say-night-shift': {
    title: 'The person in charge is away',
    text: 'My colleague is in at nine. Until then it’s mine: I’ll look into what I can tonight, and you’ll get a call at half past nine.',
    contrast: {
      bad: 'They’ve gone home, call back tomorrow.',
      reason: '“Call tomorrow” means nobody cares today. Take it on, then agree who calls.',
    },
    tags: ['shift', 'owner'],
  },
  'say-elderly': {
    title: 'An older customer is lost',
    text: 'Let me go slower, in three steps, and I’ll write them down for you. Step one: this red button here.',
    contrast: {
      bad: 'I just told you. Maybe bring one of your children.',
      reason: 'Impatience hurts more than not following. Say it another way and put it on paper.',
    },
    tags: ['elderly', 'patience'],
  },
  'say-sorry-but': {
    title: 'Sorry, but',
    text: 'It was two days late. I’m sorry. I know the reason now, if you’d like to hear it.',
    contrast: {
      bad: 'Sorry, but it really did rain for two days.',
      reason: '“But” takes the apology back. Say sorry, then stop.',
    },
    tags: ['apology', 'defending'],
  },
};
