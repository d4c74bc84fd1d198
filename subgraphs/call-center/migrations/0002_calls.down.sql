drop table calls, do_not_call, loss_reasons, call_outcomes;
drop type call_outcome_category, call_status, call_direction, call_type;
