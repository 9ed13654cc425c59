/** 通知: sends what the outbox holds, and shows it to the operator. What a mail says is the business of the room that queues it. */
package kaigo.mail;
