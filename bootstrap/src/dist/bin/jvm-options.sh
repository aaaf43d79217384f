# How Vastine's virtual machine is set up, the same when it runs and when its cache is made. Read in by other scripts.

vastine_jar=vastine-bootstrap-${project.version}.jar

# Guice makes no bytecode of its own (its generator does not know current class files); object headers of 8 bytes; PostgreSQL
# driver, logging and compression may call native code without a warning.
jvm_options="-Dguice_bytecode_gen_option=DISABLED -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED"
