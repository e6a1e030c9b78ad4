// Loaded before the program (electron -r): notifications are kept in a list where the desktop would show them.
const { Notification } = require('electron');

globalThis.shownNotifications = [];
Notification.isSupported = () => true;
Notification.prototype.show = function show() {
  globalThis.shownNotifications.push(this);
  this.emit('show');
};
