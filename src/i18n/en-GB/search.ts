// The page of search.
