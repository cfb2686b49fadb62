from_file    = "file"
from_command = "file"
