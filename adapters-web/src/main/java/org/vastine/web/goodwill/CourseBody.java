package org.vastine.web.goodwill;

import java.time.LocalDate;
import java.util.List;
import org.vastine.application.goodwill.ReadBudgetCourse;
import org.vastine.domain.goodwill.BudgetCourse;

/** How a budget was used, as answers tell it. */
record CourseBody(List<PointBody> reached, List<LocalDate> ahead, ForecastBody forecast) {
  static CourseBody of(ReadBudgetCourse.View view) {
    return new CourseBody(
        view.course().reached().stream().map(PointBody::of).toList(),
        view.course().ahead(),
        ForecastBody.of(view.forecast()));
  }

  /** How it stood at the end of a day. */
  record PointBody(LocalDate day, MoneyBody spent, MoneyBody bound) {
    static PointBody of(BudgetCourse.Point point) {
      return new PointBody(point.day(), MoneyBody.of(point.spent()), MoneyBody.of(point.bound()));
    }
  }
}
