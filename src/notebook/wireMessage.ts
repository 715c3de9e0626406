import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a message carries; its shape depends on the message's type. */
export type MessageContent = Readonly<Record<string, unknown>>;

interface MessageHeader {
  readonly msg_id: string;
  readonly msg_type: string;
  readonly session: string;
  readonly username: string;
  readonly version: string;
  readonly date: string;
}

/** A message of Jupyter's wire protocol, version 5.3. */
export interface WireMessage {
  /** ZeroMQ routing frames, or a publisher's topic. */
  readonly identities: readonly Uint8Array[];
  readonly header: MessageHeader;
  /** The header of the request that this message answers; undefined for a request. */
  readonly parent: MessageHeader | undefined;
  readonly metadata: MessageContent;
  readonly content: MessageContent;
}

const delimiter = '<IDS|MSG>';

/** A new message of this type, with a fresh id. */
export function newMessage(
  type: string,
  session: string,
  content: MessageContent,
  parent?: WireMessage,
  metadata: MessageContent = {},
): WireMessage {
  const header: MessageHeader = {
    msg_id: randomBytes(16).toString('hex'),
    msg_type: type,
    session,
    username: 'alert2attack',
    version: '5.3',
    date: new Date().toISOString(),
  };
  return { identities: parent?.identities ?? [], header, parent: parent?.header, metadata, content };
}

/** The frames that go over the socket, signed with the connection's key (an empty key: not signed). */
export function encodeMessage(message: WireMessage, key: string): (Uint8Array | string)[] {
  const parts = [message.header, message.parent ?? {}, message.metadata, message.content].map((part) =>
    JSON.stringify(part),
  );
  return [...message.identities, delimiter, signature(parts, key), ...parts];
}

/**
 * Reads a message from a socket's frames.
 * @throws Error when the frames are no message, or the signature is wrong
 */
export function decodeMessage(frames: readonly Buffer[], key: string): WireMessage {
  const at = frames.findIndex(
    (frame) => frame.length === delimiter.length && frame.equals(Buffer.from(delimiter)),
  );
  const [signed, header, parent, metadata, content] = frames.slice(at + 1);
  if (at < 0 || !signed || !header || !parent || !metadata || !content) {
    throw new Error(`a Jupyter message of ${frames.length} frames is incomplete`);
  }
  const expected = Buffer.from(signature([header, parent, metadata, content], key));
  if (expected.length !== signed.length || !timingSafeEqual(expected, signed)) {
    throw new Error('a Jupyter message has a wrong signature: the connection file is not the kernel’s');
  }
  const parentHeader = JSON.parse(parent.toString()) as Partial<MessageHeader>;
  return {
    identities: frames.slice(0, at),
    header: JSON.parse(header.toString()) as MessageHeader,
    parent: parentHeader.msg_id === undefined ? undefined : (parentHeader as MessageHeader),
    metadata: JSON.parse(metadata.toString()) as MessageContent,
    content: JSON.parse(content.toString()) as MessageContent,
  };
}

function signature(parts: readonly (string | Uint8Array)[], key: string): string {
  if (key === '') return '';
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return hmac.digest('hex');
}
