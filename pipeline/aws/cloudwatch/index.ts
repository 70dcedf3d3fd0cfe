export { type AlarmState, readAlarms } from './alarms.js';
