drop function withdraw_commission(text, text);
drop function commission_rate_of(text);
drop table commissions;
drop table exchange_rates;
drop table commission_rates;
drop type commission_status;
