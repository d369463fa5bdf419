"""The review: findings in, a reviewer's decisions out, on a screen, in a browser or line by line."""
