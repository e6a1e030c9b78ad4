// Everyday complaints in English: nothing in them is a threat or a danger. Invented.
import { type LabelledReview, readReviews } from './labelled-review.ts';

export const everydayEnglishReviews: readonly LabelledReview[] = readReviews(`
N	Waited forty minutes for a table we had booked, then they sat us next to the toilets.
N	The front desk said my card was declined three times; it works everywhere else. Ended up paying cash.
N	Staff were friendly but the room was tiny and the window looked straight onto a brick wall.
N	Food was lukewarm when it arrived and the fries were soggy. Won't order again.
N	The driver called me five times because he could not find the entrance, then left the bag with the neighbour.
N	Ordered a medium, got a small, and they want me to pay the postage to send it back.
N	The jumper shrank in the first wash and the colour ran onto my other clothes.
N	Battery barely lasts half a day. The phone gets a bit warm when charging but otherwise fine.
N	The screen has a dead pixel right in the middle and support keeps asking for another picture.
N	The ear tips don't fit me, my ears get sore after an hour so I'm returning them.
N	My feet hurt after a day in these shoes, the insole is paper thin.
N	The mattress is like a board. Woke up with a stiff back every morning of our stay.
N	Breakfast was cold, the coffee tasted burnt, and nobody cleared the tables.
N	The shower was either freezing or barely warm. The shower head fell off its holder twice.
N	Found a hair in my pasta. They took it off the bill but still, gross.
N	The bathroom was filthy, mould on the grout and a used plaster behind the door.
N	I asked to speak to the manager and was told he was off until Monday. No one called back.
N	I will be complaining to your manager about how I was spoken to at the till.
N	Complained at reception twice about the noise. They said they would look into it and did nothing.
N	I emailed customer services three weeks ago and have had nothing but an automated reply.
N	Head office told me to contact the store, the store told me to contact head office.
N	The repair took six weeks and it still makes the same rattling noise.
N	The technician came, looked at it for two minutes, and said he needed a part. That was in March.
N	Paid for express delivery, waited ten days. Tracking still says label created.
N	The parcel was left in the rain, box soaked through, luckily the item was in plastic.
N	Box was crushed on one corner but the lamp inside was okay.
N	The assembly instructions make no sense and two screws were missing.
N	The table wobbles no matter what I do. Legs are different lengths.
N	The chair squeaks and the armrest came loose after a week.
N	Zip broke the first time I used the bag. Cheap metal.
N	The handle on this pan gets loose all the time, you have to tighten it every day.
N	Nonstick coating is peeling after a month. Eggs stick to it like glue.
N	The kettle takes forever and leaks a little around the lid.
N	The vacuum has no suction and it is so loud the dog hides.
N	My cat refuses to eat this, she sniffs it and walks away.
N	The groomer cut one side shorter than the other. He looks ridiculous but he's happy enough.
N	The haircut was nothing like the picture and cost twice what they said on the phone.
N	The nail polish chipped after a day. Went back and they wanted to charge me again.
N	The colour came out orange. I asked for ash blonde. I cried in the car.
N	The massage was fine but the room was cold and I could hear the radio next door the whole time.
N	The gym is always packed and half of the treadmills have been out of order since spring.
N	The class was cancelled ten minutes before it started, and I had paid for parking.
N	The dentist was running an hour late and nobody at the desk said a word.
N	The doctor barely looked up from his screen. Two minutes and I was out of the door.
N	Went to urgent care for a sinus thing and the billing office charged me twice for the visit.
N	The pharmacy never has my prescription ready when they say it will be.
N	The hospital car park costs a fortune and the signs are confusing.
N	My daughter's birthday cake had the wrong name on it and they shrugged.
N	My son waited all day for the ride and it closed just as we got to the front.
N	The kids' menu is just nuggets, and the high chair was sticky.
N	The tour guide rushed us through the castle and spent an hour in a gift shop.
N	The flight was delayed six hours and all we got was a bottle of water.
N	They lost our luggage for two days and the desk was closed at night.
N	The bus was late, no air con, and the driver had the radio on full blast.
N	My train seat was double booked, I stood the whole way to Leeds.
N	The taxi took the long way round and then had no change.
N	Booked a hybrid, was given a diesel with a dent and an empty tank.
N	The garage charged me for an oil change they clearly never did; the filter is the old one.
N	Brakes still squeak after the service, they say it's normal for new pads.
N	The tyres they fitted are a cheaper brand than the one I paid for.
N	Internet drops every evening at eight. Support tells me to restart the router. Every. Single. Time.
N	I was on hold for an hour and then it hung up on me.
N	The app logs me out every time and the password reset email never comes.
N	They renewed my subscription without a reminder and only gave me half of it back.
N	The voucher said valid on weekends, the waiter said it wasn't, we paid full price.
N	The discount code did not work and live chat was no help.
N	The deposit was returned three weeks late and short by twenty pounds for "cleaning".
N	The room smelled of smoke even though it was a non-smoking floor.
N	The neighbours had a party until four and the night porter did nothing.
N	The walls are so thin I could hear the couple next door arguing about parking.
N	There were ants in the bathroom and a spider the size of a coin on the curtain.
N	The pool was closed, the sauna was closed, the bar was closed. What did we pay for?
N	The photos online must be ten years old. Nothing looks like that any more.
N	I saw this place on TikTok and honestly it is all hype.
N	I follow them on Instagram and the pictures are lovely, but the dress looks nothing like it.
N	The reviews said great service. I don't know who wrote those reviews.
N	I usually don't write reviews but this was so disappointing I had to. One star.
N	One star because zero isn't an option. Avoid.
N	Would not recommend to my worst enemy. Go anywhere else.
N	They asked me to leave five stars before I had even opened the box.
N	The owner replied to my review and said I was wrong about the opening hours. Whatever.
N	I posted a photo of the burger to my friends because it looked so sad.
N	Great for people watching, it's right next to the courthouse so it's full of lawyers at lunch.
N	It's across the road from the police station so parking is easy to find at least.
N	There was a film crew outside blocking the entrance all morning and no one warned us.
N	The news was on in the bar at full volume and nobody would turn it down.
N	My lawyer friend took me there, he swears by the steak. I found it chewy.
N	I work for the council myself so I know how slow things can be, but this was something else.
N	The inspector's report said the roof was fine; the seller had just painted over it, which the agent should have told us about.
N	My dad used to be a policeman and even he said the security guard was too much.
N	I was going to complain but the girl at the counter was so nice that I let it go.
N	I thought about posting a bad review, but they sent a replacement the next day so fair play.
N	They told me to report the problem through the app. The app has no such button.
N	You have to report faults before noon or they won't send anybody that day.
N	I raised a ticket with support, and they closed it without reading it.
N	The bank took two days to clear the payment, so the shop gave my table away.
N	The statement shows the wrong date and the branch says to come back next week.
N	My gym membership keeps bleeding me dry and the sauna has been shut since May
N	The price of popcorn here is a crime.
N	The playlist was killing me, same five songs all night.
N	The portions are a joke, I was starving when I left.
N	That queue nearly finished me off, two hours in the sun for a coffee.
N	It's so slow it hurts. My old laptop was faster.
N	This deal blew up my inbox with spam.
N	The new menu is fire but the service is ice cold.
N	I'm sick of being passed from one department to another.
N	The wifi died every ten minutes and I had a headache from the carpet smell in the lobby, that floral stuff.
N	Too much salt, couldn't finish it, left half on the plate.
N	The steak was raw in the middle although I asked for well done. Sent it back.
N	The fish was dry and full of bones, typical bony fish but they could have said.
N	The smoothie was watery and they forgot the straw.
N	The soup came in a cracked bowl and dripped all over the tablecloth.
N	Milk went off a day before the date, the tea was ruined.
N	The cot they promised us was not in the room, we had to call down twice.
N	The lift was out of order so we carried the pram up four floors.
N	The stairs are steep and there is no lift, worth knowing if you have luggage.
N	The gate was locked when we arrived, had to wait until somebody came with a key.
N	The lights in the corridor flicker and it is a bit gloomy.
N	The heater in the room only blew cold air and they gave us an extra blanket.
N	The fan is noisy, the plug is on the wrong side of the bed.
N	The charger that comes with it is slow and the cable is far too short.
N	The candle has no scent at all and burned down in two evenings.
N	The fireplace in the lobby was not lit, which is half the reason we came.
N	The smoke from the barbecue next door came right into our garden room all evening.
`);
