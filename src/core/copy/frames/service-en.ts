/** @file English messages about an order, written by hand. */
import { type FrameBank, lines } from './bank';

export const serviceEn: FrameBank['service'] = {
  shipped: lines(`
    Hello {i}, your order {j} is on its way.
    Order {j} has left {h}. It should be with you by {1}.
    {n} is packed and with the carrier.
    Your parcel is on the road. Allow about {2} days.
    Good news: your order from {h} has been sent.
    Your order is on its way to you. Thank you, {h}.
    Packed and handed over: your order from {h}. We will answer any question on the way.
  `),
  delivered: lines(`
    Hello {i}, order {j} should be with you now.
    {n} has been delivered. Tell us if anything is amiss.
    Your order from {h} has been delivered. We hope all is well with it.
    Your parcel has arrived. If something is not right, write to {h}.
    Delivered: your order from {h}. Any trouble with it, just reply here.
  `),
  delay: lines(`
    Dear {i}, order {j} will be later than planned. We are sorry.
    {n} is delayed. The new date is {1}.
    Your order needs about {2} more days. We are sorry for the wait.
    Your order is taking longer than we said. We are sorry, and will write again once it leaves.
    We are running late with your order. Would you rather wait or cancel? Both are fine with {h}.
    A delay on our side: your order is still here. Thank you for bearing with {h}.
  `),
  apology: lines(`
    Dear {i}, we are sorry about order {j}. We are putting it right.
    We are sorry about {n}. Tell us what would help, and we will see to it.
    We made a mistake, and we are sorry. Here is {h}, ready to put it right.
    That should not have happened, and it is ours to mend. We are sorry.
    You are right to be cross. We are sorry, and we are on it.
  `),
  refund: lines(`
    Dear {i}, your refund of {3} for order {j} is on its way.
    We have sent back {3}. Your bank may need {2} days.
    Your refund for {n} has been started.
    Your refund is on its way. The bank may take a little while to show it.
    We have started your refund. Write to {h} if it does not appear.
  `),
  exchange: lines(`
    Dear {i}, we are exchanging {n} from order {j}.
    Please send {n} back to us, and we will send the other one.
    Your exchange has been noted. Send the item back, and the other will follow.
    Happy to exchange it. Keep the label on, and put a note in the parcel for {h}.
    An exchange it is. Tell {h} which size or colour it should be.
  `),
  restock: lines(`
    Hello {i}, {n} is here again.
    {n} is back on the shelf at {h}, for {p}.
    You asked about {n}: it is here again.
    {T}: back on the shelf at {h}.
    What you were waiting for is here again, at {h}.
    It has come in again. Have a look at {h} when you like.
  `),
  thanks: lines(`
    Thank you, {i}. It was good to pack order {j} for you.
    Thank you for choosing {n}.
    Thank you for your order. {h} is glad to have you.
    Thank you for coming to {h}. Write to us whenever you like.
    With thanks from everyone at {h}. Enjoy what you chose.
  `),
};
