# How Vastine's virtual machine is set up, the same when it runs and when its cache is made. Read in by other scripts.

# Guice makes no bytecode of its own (its generator does not know current class files); object headers take 8 bytes;
# libraries may call native code without a warning.
jvm_options="-Dguice_bytecode_gen_option=DISABLED -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED"
