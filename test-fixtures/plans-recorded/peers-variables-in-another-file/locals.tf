locals { size = 8 }
