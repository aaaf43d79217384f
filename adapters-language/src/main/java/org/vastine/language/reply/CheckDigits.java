package org.vastine.language.reply;

/**
 * Check digits of numbers that identify people and accounts; each takes digits (and letters where
 * they belong) only.
 */
final class CheckDigits {

  private static final String FINNISH_MARKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  private CheckDigits() {}

  /** Payment cards and Swedish personal numbers (Luhn). */
  static boolean luhn(String digits) {
    int sum = 0;
    boolean twice = false;
    for (int i = digits.length() - 1; i >= 0; i--) {
      int digit = digits.charAt(i) - '0';
      if (twice) {
        digit = digit > 4 ? digit * 2 - 9 : digit * 2;
      }
      sum += digit;
      twice = !twice;
    }
    return sum % 10 == 0;
  }

  /** A payment card: 13 to 19 digits, not all alike, Luhn. */
  static boolean card(String digits) {
    return digits.length() >= 13
        && digits.length() <= 19
        && digits.charAt(0) >= '2'
        && digits.charAt(0) <= '6'
        && luhn(digits);
  }

  /** An IBAN without blanks (ISO 7064 MOD 97-10). */
  static boolean iban(String iban) {
    if (iban.length() < 15 || iban.length() > 34) {
      return false;
    }
    int rest = 0;
    for (int i = 0; i < iban.length(); i++) {
      char c = iban.charAt((i + 4) % iban.length());
      int value = Character.digit(c, 36);
      if (value < 0) {
        return false;
      }
      rest = (value < 10 ? rest * 10 + value : rest * 100 + value) % 97;
    }
    return rest == 1;
  }

  /** A Finnish personal identity code in its six digits, mark, three digits, check character. */
  static boolean finnish(String code) {
    if (code.length() != 11 || "+-ABCDEFUVWXY".indexOf(code.charAt(6)) < 0) {
      return false;
    }
    long number = 0;
    for (int i = 0; i < 10; i++) {
      if (i == 6) {
        continue;
      }
      int digit = code.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      number = number * 10 + digit;
    }
    return date(code) && FINNISH_MARKS.charAt((int) (number % 31)) == code.charAt(10);
  }

  /** A Swedish personal number of ten digits, the century left out. */
  static boolean swedish(String digits) {
    int month = Integer.parseInt(digits.substring(2, 4));
    int day = Integer.parseInt(digits.substring(4, 6));
    return month >= 1 && month <= 12 && day >= 1 && day <= 91 && luhn(digits);
  }

  /** A Turkish identity number of eleven digits. */
  static boolean turkish(String digits) {
    if (digits.length() != 11 || digits.charAt(0) == '0') {
      return false;
    }
    int odd = 0;
    int even = 0;
    for (int i = 0; i < 9; i++) {
      if (i % 2 == 0) {
        odd += digits.charAt(i) - '0';
      } else {
        even += digits.charAt(i) - '0';
      }
    }
    int tenth = Math.floorMod(odd * 7 - even, 10);
    int eleventh = (odd + even + tenth) % 10;
    return digits.charAt(9) - '0' == tenth && digits.charAt(10) - '0' == eleventh;
  }

  private static boolean date(String code) {
    int day = (code.charAt(0) - '0') * 10 + code.charAt(1) - '0';
    int month = (code.charAt(2) - '0') * 10 + code.charAt(3) - '0';
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }
}
