// Room for Review.
