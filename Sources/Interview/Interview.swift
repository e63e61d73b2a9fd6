// Room for Interview.
