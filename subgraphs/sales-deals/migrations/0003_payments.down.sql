drop table payment_invoices;
drop table payment_approvals;
drop function payments_with_text(text);
drop table payments;
drop table settings;
drop type payment_approval_status;
drop type payment_invoice_status;
drop type deal_payment_status;
