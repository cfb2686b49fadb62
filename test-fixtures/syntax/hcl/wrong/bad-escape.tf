a = "one\qtwo \u12 \U00110000 \ud800"
b = 1
