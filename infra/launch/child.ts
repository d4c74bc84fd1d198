// Loaded in front of a service's main file: the launcher's end, however it
// came, closes this channel, and the service stops as if it were asked to.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
