/** A message from one part of the extension to another names the part that is to answer it. */
interface Request {
  readonly for: 'background' | 'offscreen';
}

/** Whether a message is a request to this part; every part hears the messages to all of them. */
export function isRequestTo<R extends Request>(part: R['for'], message: unknown): message is R {
  return (
    typeof message === 'object' && message !== null && 'for' in message && message.for === part
  );
}
