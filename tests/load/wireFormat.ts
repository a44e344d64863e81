/** One field of a protobuf message; only length-delimited ones carry bytes. */
interface Field {
  readonly number: number;
  readonly bytes: Buffer | undefined;
}

const lengthDelimited = 2;
/** Bytes after the tag of the wire types that have a fixed length. */
const fixedLengths: Readonly<Record<number, number>> = { 1: 8, 5: 4 };

/** The fields of a protobuf message, nested ones unread. Enough to see which documents a request names. */
export function readFields(message: Buffer): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = message[at];
      if (byte === undefined) throw new Error('a protobuf message ends too early');
      at += 1;
      value += (byte & 0x7f) * factor;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const tag = varint();
    const number = Math.floor(tag / 8);
    const type = tag % 8;
    if (type === lengthDelimited) {
      const length = varint();
      fields.push({ number, bytes: message.subarray(at, at + length) });
      at += length;
    } else {
      const length = fixedLengths[type];
      if (length === undefined) varint();
      else at += length;
      fields.push({ number, bytes: undefined });
    }
  }
  return fields;
}

/** All length-delimited fields with this number. */
export function fieldsWith(message: Buffer, number: number): Buffer[] {
  return readFields(message).flatMap((field) => (field.number === number && field.bytes ? [field.bytes] : []));
}

/** The messages of a gRPC body: each has a byte that says whether it is compressed, and four for its length. */
export function readFrames(body: Buffer): Buffer[] {
  const frames: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    if (body[at] !== 0) throw new Error('compressed gRPC messages are not expected from the Firestore client');
    const length = body.readUInt32BE(at + 1);
    frames.push(body.subarray(at + 5, at + 5 + length));
    at += 5 + length;
  }
  return frames;
}
