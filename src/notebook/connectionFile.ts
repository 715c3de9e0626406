import { readFileSync } from 'node:fs';
import { InputError } from '../errors/inputError';

const channels = ['shell', 'iopub', 'stdin', 'control', 'hb'] as const;

/** One of the five sockets between a front end and a kernel. */
export type Channel = (typeof channels)[number];

/** Where a kernel's sockets are, and the key that signs the messages. */
export interface Connection {
  readonly transport: 'tcp' | 'ipc';
  readonly ip: string;
  readonly key: string;
  readonly ports: Readonly<Record<Channel, number>>;
}

/**
 * Reads the connection file that Jupyter hands to a kernel.
 * @throws InputError when the file is missing, or no connection file
 */
export function readConnectionFile(path: string): Connection {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new InputError(`cannot read the connection file ${path}: ${String(error)}`);
  }
  const file = (typeof parsed === 'object' && parsed !== null ? parsed : {}) as Record<string, unknown>;
  const { transport, ip, key, signature_scheme: scheme = 'hmac-sha256' } = file;
  const ports = channels.map((channel) => [channel, file[`${channel}_port`]] as const);
  if (
    (transport !== 'tcp' && transport !== 'ipc') ||
    typeof ip !== 'string' ||
    typeof key !== 'string' ||
    scheme !== 'hmac-sha256' ||
    !ports.every(([, port]) => Number.isInteger(port))
  ) {
    throw new InputError(
      `${path} is no connection file: it needs transport tcp or ipc, ip, key, ` +
        `${channels.map((channel) => `${channel}_port`).join(', ')}, and the signature scheme hmac-sha256`,
    );
  }
  return { transport, ip, key, ports: Object.fromEntries(ports) as Record<Channel, number> };
}

/** The text of the connection file for this connection. */
export function connectionFileText(connection: Connection): string {
  const { transport, ip, key } = connection;
  const ports = channels.map((channel) => [`${channel}_port`, connection.ports[channel]]);
  return JSON.stringify({
    transport,
    ip,
    key,
    signature_scheme: 'hmac-sha256',
    ...Object.fromEntries(ports),
  });
}

/** The ZeroMQ address of one of the connection's sockets. */
export function socketAddress(connection: Connection, channel: Channel): string {
  const separator = connection.transport === 'ipc' ? '-' : ':';
  return `${connection.transport}://${connection.ip}${separator}${connection.ports[channel]}`;
}
