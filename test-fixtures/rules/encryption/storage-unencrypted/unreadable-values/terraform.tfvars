encrypted : true
given = true
