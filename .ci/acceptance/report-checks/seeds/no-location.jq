.runs[0].results[0].locations=[]
