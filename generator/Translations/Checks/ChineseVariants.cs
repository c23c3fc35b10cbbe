namespace Generator.Translations.Checks;

/// <summary>
/// Finds traditional characters in simplified Chinese and the reverse, from a table of common ones. Titles between
/// 《 and 》 may be as they were printed.
/// </summary>
internal static class ChineseVariants
{
    private const int MostListed = 5;

    /// <summary>Each simplified character with the traditional one that is written in its place.</summary>
    private const string Pairs =
        "个個 们們 来來 时時 说說 会會 对對 为為 学學 开開 经經 动動 种種 实實 关關 点點 机機 应應 产產 设設 无無 东東 从從 军軍 头頭 与與 义義 务務 变變 图圖 "
        + "团團 员員 处處 备備 报報 导導 将將 层層 岁歲 师師 带帶 帮幫 库庫 张張 归歸 录錄 径徑 忆憶 怀懷 态態 总總 恶惡 悬懸 惊驚 惩懲 惯慣 愿願 战戰 扩擴 执執 "
        + "抚撫 护護 担擔 拟擬 拥擁 择擇 挂掛 损損 换換 据據 摆擺 敌敵 数數 断斷 旧舊 显顯 暂暫 杀殺 权權 条條 极極 构構 标標 样樣 档檔 检檢 楼樓 欢歡 欧歐 残殘 "
        + "毕畢 气氣 汇匯 汉漢 汤湯 沟溝 济濟 浓濃 渐漸 渔漁 湾灣 湿濕 满滿 灭滅 灵靈 灾災 炉爐 热熱 爱愛 状狀 犹猶 狱獄 独獨 献獻 环環 疗療 盐鹽 监監 盖蓋 盘盤 "
        + "矫矯 码碼 础礎 确確 碍礙 礼禮 祸禍 称稱 积積 稳穩 穷窮 竞競 笔筆 签簽 简簡 类類 粮糧 紧緊 纠糾 红紅 约約 级級 纪紀 纯純 纲綱 纳納 纵縱 纷紛 纸紙 线線 "
        + "练練 组組 细細 织織 终終 绍紹 绝絕 给給 络絡 统統 继繼 绩績 续續 维維 综綜 绿綠 缔締 编編 缩縮 网網 罗羅 罚罰 职職 联聯 肃肅 胁脅 脑腦 艺藝 节節 苏蘇 "
        + "荣榮 药藥 获獲 营營 萨薩 蓝藍 虏虜 虑慮 虽雖 补補 装裝 订訂 计計 认認 讨討 让讓 训訓 议議 讯訊 记記 讲講 许許 论論 讼訟 访訪 证證 评評 识識 诉訴 词詞 "
        + "译譯 试試 诗詩 诚誠 话話 诞誕 询詢 该該 详詳 语語 误誤 诱誘 请請 诸諸 诺諾 读讀 课課 谁誰 调調 谈談 谋謀 谎謊 谢謝 谴譴 负負 责責 败敗 贯貫 贸貿 贺賀 "
        + "贫貧 购購 贵貴 贷貸 赏賞 赔賠 赢贏 跃躍 践踐 踪蹤 较較 辅輔 办辦 辩辯 辞辭 农農 邮郵 闹鬧 队隊 阶階 韦韋 响響 顶頂 颁頒 属屬 庆慶 弹彈 弃棄 彻徹 忧憂 "
        + "恳懇 愤憤 惨慘 戏戲 扫掃 扬揚 扰擾 抢搶 拦攔 挠撓 挡擋 挥揮 摄攝 斩斬 旷曠 晓曉 杂雜 杨楊 枪槍 栏欄 树樹 桥橋 梦夢 殴毆 沪滬 泪淚 泽澤 洁潔 测測 浏瀏 "
        + "涛濤 润潤 涨漲 溃潰 滞滯 滥濫 烂爛 烧燒 烦煩 牵牽 牺犧 画畫 畅暢 盗盜 矿礦 窃竊 筹籌 罢罷 羁羈 聪聰 舆輿 舰艦 艰艱 莱萊 袭襲 触觸 誉譽 谣謠 贪貪 趋趨 "
        + "辈輩 辉輝 锋鋒 键鍵 闪閃 闯闖 阁閣 阔闊 隶隸 雾霧 顽頑 颂頌 骗騙 骚騷 鲁魯 鲜鮮 鸿鴻 国國 区區 医醫 压壓 厂廠 广廣 书書 长長 门門 问問 间間 闻聞 见見 "
        + "观觀 现現 规規 视視 觉覺 览覽 亲親 财財 贡貢 货貨 质質 费費 资資 赋賦 赖賴 赵趙 车車 转轉 轮輪 轻輕 载載 输輸 辑輯 边邊 达達 过過 迈邁 运運 还還 这這 "
        + "进進 远遠 违違 连連 迟遲 选選 递遞 遗遺 郑鄭 邓鄧 释釋 针針 钱錢 铁鐵 银銀 锁鎖 错錯 镇鎮 镜鏡 阅閱 闭閉 阳陽 阴陰 阵陣 际際 陆陸 陈陳 险險 随隨 隐隱 "
        + "难難 离離 双雙 听聽 韩韓 页頁 项項 顺順 须須 顾顧 顿頓 预預 领領 频頻 题題 颜顏 额額 风風 飞飛 饭飯 饮飲 馆館 马馬 驱驅 驻駐 验驗 鱼魚 鸟鳥 鸣鳴 麦麥 "
        + "齐齊 龙龍 号號 价價 体體 当當 尽盡 发發 仅僅 众眾 伤傷 伪偽 优優 传傳 伦倫 侦偵 侧側 债債 倾傾 偿償 儿兒 兰蘭 兴興 养養 兽獸 册冊 写寫 决決 况況 冻凍 "
        + "凤鳳 刚剛 创創 删刪 则則 剂劑 剥剝 剧劇 劝勸 劳勞 势勢 华華 协協 单單 卖賣 卫衛 厅廳 历歷 厉厲 厕廁 县縣 参參 启啟 吴吳 呜嗚 咏詠 哗嘩 园園 围圍 圣聖 "
        + "场場 坏壞 块塊 坚堅 坛壇 垒壘 垦墾 声聲 壮壯 壳殼 够夠 奋奮 奖獎 妇婦 妈媽 姗姍 孙孫 宝寶 审審 宪憲 宫宮 宽寬 宾賓 寻尋 寿壽 尔爾 届屆 岛島 币幣 废廢 "
        + "异異 么麼 党黨";

    /// <summary>Traditional characters whose simplified form is written in traditional texts too, with another meaning.</summary>
    private const string TraditionalAlone = "佈併係儘劃勝卻嘗嚮夾寧幹幾彙後復徵採於曆準睏祇穀範築籲繫臺莊葉術衝裏裡製複託註誌諮讎讚週遊適醜錶鑑閒隻雲飢餘髮鬆鬍鬥麵";

    private static readonly FrozenDictionary<char, char> Traditional =
        Pairs.Split(' ').ToFrozenDictionary(p => p[0], p => p[1]);

    private static readonly FrozenDictionary<char, char> Simplified =
        Pairs.Split(' ').Select(p => (Key: p[1], Value: p[0])).Concat(TraditionalAlone.Select(c => (Key: c, Value: '\0')))
            .ToFrozenDictionary(p => p.Key, p => p.Value);

    public static void Check(Comparison comparison)
    {
        switch (comparison.Language.Row.ScriptCode)
        {
            case "Hans":
                Check(comparison, Simplified, "traditional");
                break;
            case "Hant":
                Check(comparison, Traditional, "simplified");
                break;
        }
    }

    private static void Check(Comparison comparison, FrozenDictionary<char, char> instead, string variant)
    {
        var found = ImmutableArray.CreateBuilder<(char Character, int Offset)>();
        var (text, inTitle) = (comparison.Words.Text, false);
        for (var at = 0; at < text.Length; at++)
        {
            inTitle = text[at] == '《' || (inTitle && text[at] != '》');
            if (!inTitle && instead.ContainsKey(text[at]))
            {
                found.Add((text[at], at));
            }
        }

        if (found.Count > 0)
        {
            var characters = found.Select(f => f.Character).Distinct().ToList();
            var known = characters.Where(c => instead[c] != '\0').Take(MostListed).Select(c => $"{instead[c]} for {c}").ToList();
            comparison.Report(
                TranslationCheckRules.WrongVariant,
                found[0].Offset,
                1,
                $"{string.Join(' ', characters.Take(MostListed))}{(characters.Count > MostListed ? " …" : "")}: written in {variant} characters",
                known.Count == 0 ? "type them anew" : "write " + string.Join(", ", known));
        }
    }
}
