/** The form of a host pattern; see core/detection/host-patterns.ts for what it means. */
export const hostPattern = /^(\*\.|<ll>\.|<ll-cc>\.)?([a-z0-9-]+\.)+([a-z0-9-]+|<cc>)$/;
