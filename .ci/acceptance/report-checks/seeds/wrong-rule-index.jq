.runs[0].results[0].ruleIndex=0
