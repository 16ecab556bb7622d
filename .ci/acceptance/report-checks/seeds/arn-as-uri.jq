.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri="arn:aws:dax:eu-west-1:111122223333:cache/legacy-1"
