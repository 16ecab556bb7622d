.runs[0].results[0].message|=del(.text,.markdown)
