/** 月份 阅读 点赞 转发: the head of a table names first what its rows are, which no menu does. */
export const TABLE_HEAD =
  /^(?:月份|日期|年[度份]|季度|周次|期数|序号|编号|名次|排名|姓名|名称|单位|部门|班级|项目|指标|类别)[\s|]/;
