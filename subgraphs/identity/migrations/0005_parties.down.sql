drop table party_links;
drop type party_link_method;
drop type party_record_type;
drop table parties;
drop type party_kind;
