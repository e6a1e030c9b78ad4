// Loaded before the program (electron -r): what the desktop would show is kept in lists instead, notifications and the
// number on the icon (a desktop without a launcher that counts takes none).
const { app, Notification } = require('electron');

globalThis.shownNotifications = [];
Notification.isSupported = () => true;
Notification.prototype.show = function show() {
  globalThis.shownNotifications.push(this);
  this.emit('show');
};

globalThis.badgeCounts = [];
const setBadgeCount = app.setBadgeCount.bind(app);
app.setBadgeCount = (count) => {
  globalThis.badgeCounts.push(count);
  return setBadgeCount(count);
};
