alter type notification_type add value 'DEAL_VERIFIED';
alter type notification_type add value 'DEAL_REJECTED';
alter type notification_type add value 'PAYMENT_APPROVAL_REQUESTED';
alter type notification_type add value 'PAYMENT_VERIFIED';
alter type notification_type add value 'PAYMENT_REJECTED';
alter type notification_type add value 'PAYMENT_REFUNDED';
alter type notification_type add value 'COMMISSION_APPROVED';
alter type notification_type add value 'COMMISSION_PAID';
