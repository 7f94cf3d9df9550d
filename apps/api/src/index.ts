export { DEFAULT_PORT, ListenRefusal } from './listen-policy.ts';
export { startServer, type RunningServer } from './start-server.ts';
