package id.laju.bench;

import id.laju.kasus.KasusUtuh;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many open cases quickly: one real case per step is copied row by row, the engine's rows with their rights included, into 24
 * satker with new ids, people and due dates. The engine's history is left out; no inbox reads it.
 */
@Component
@ConditionalOnProperty(BenchUji.SAKLAR)
class IsiKotak {

    /** Satker and suffix of its people's names. */
    private record Tempat(String satker, String akhiran) {
    }

    /** As many as there are bodies of this kind; one of them is measured. */
    private static final List<Tempat> TEMPAT = Stream.concat(Stream.of(new Tempat("bbspjikfk", "")),
            IntStream.range(1, 24).mapToObj(i -> new Tempat("beban%02d".formatted(i), ".b%02d".formatted(i)))).toList();
    /** Last act before the open task, share in percent. */
    private static final Map<String, Integer> LANGKAH = new LinkedHashMap<>(Map.of("ajukan", 10, "setujuiPenawaran", 10, "tiba", 10, "terima", 10, "tugaskan", 50, "uji", 10));
    /** At most so many tasks go to the analyst who is measured, all of them in the first measurement: his own work does not grow with the installation. */
    private static final int SENDIRI = 40;

    /** Like the measured one, under another code. */
    private static final String SATKER = """
        insert into satker select '%1$s', nama, singkatan, kota, zona, induk, kementerian, alamat, telepon, whatsapp, surel, situs, aktif
        from satker where kode = 'bbspjikfk' on conflict do nothing""";
    private static final String GESER = "g.n * 100000::bigint";
    private static final String EKOR = "|| '-' || g.n";
    private static final String NOMOR = "'%1$s/B' || g.n";
    private static final String TENGGAT = "date_trunc('second', now()) + ((g.n %% 20) - 2) * interval '1 day' + (g.n %% 600) * interval '1 minute'";
    /** The people of a satker share the work; the first ones are kept for the analyst who is measured. */
    private static final String ANALIS = "case when g.n - %4$d <= %5$d and '%1$s' = 'bbspjikfk' then 'analis' else 'beban' || (g.n %% %6$d) || '%2$s' end";

    /** Table and which of its rows belong to the case ({@code %3$s} is its key): column to what stands there in the copy. */
    private static final Map<String, Map<String, String>> SALINAN = new LinkedHashMap<>();

    static {
        String proses = "proc_inst_id_ in (select id_ from act_ru_execution where business_key_ = '%3$s')";
        String sampel = "sampel_id in (select s.id from sampel s join permohonan p on p.id = s.permohonan_id where p.kasus = '%3$s')";
        String permohonan = "permohonan_id in (select id from permohonan where kasus = '%3$s')";
        SALINAN.put("kasus where nomor = '%3$s'", Map.of("nomor", NOMOR, "satker", "'%1$s'", "pelanggan_id", "(select min(id) from pelanggan)"));
        SALINAN.put("permohonan where kasus = '%3$s'", Map.of("id", "t.id + " + GESER, "kasus", NOMOR, "satker", "'%1$s'", "pra_order", "t.pra_order " + EKOR,
                "nomor_order", "t.nomor_order " + EKOR, "pelanggan_id", "(select min(id) from pelanggan)"));
        SALINAN.put("laporan where " + permohonan, Map.of("id", "t.id + " + GESER, "permohonan_id", "t.permohonan_id + " + GESER, "satker", "'%1$s'"));
        SALINAN.put("sampel where " + permohonan, Map.of("id", "t.id + " + GESER, "permohonan_id", "t.permohonan_id + " + GESER, "laporan_id", "t.laporan_id + " + GESER));
        SALINAN.put("sampel_parameter where " + sampel, Map.of("id", "t.id + " + GESER, "sampel_id", "t.sampel_id + " + GESER));
        SALINAN.put("sampel_lab where " + sampel, Map.of("sampel_id", "t.sampel_id + " + GESER, "satker", "'%1$s'", "id_sampel", "t.id_sampel " + EKOR,
                "nomor_analisa", "t.nomor_analisa " + EKOR));
        SALINAN.put("parameter_lab where " + sampel, Map.of("pilihan_id", "t.pilihan_id + " + GESER, "sampel_id", "t.sampel_id + " + GESER));
        SALINAN.put("paket_uji where " + sampel, Map.of("id", "t.id + " + GESER, "sampel_id", "t.sampel_id + " + GESER, "satker", "'%1$s'", "analis", ANALIS));
        SALINAN.put("paket_parameter where paket_id in (select id from paket_uji where " + sampel + ")", Map.of("paket_id", "t.paket_id + " + GESER,
                "pilihan_id", "t.pilihan_id + " + GESER));
        SALINAN.put("hasil_uji where paket_id in (select id from paket_uji where " + sampel + ")", Map.of("id", "t.id + " + GESER, "paket_id", "t.paket_id + " + GESER,
                "pilihan_id", "t.pilihan_id + " + GESER, "oleh", ANALIS));
        SALINAN.put("langkah where kasus = '%3$s'", Map.of("id", "t.id + " + GESER, "kasus", NOMOR, "pegangan", "t.pegangan " + EKOR,
                "lingkup", "coalesce((select jsonb_object_agg(key, value::bigint + " + GESER + ") from jsonb_each_text(t.lingkup)), '{}')",
                "pengambil", "case when t.pengambil is null or t.elemen <> 'userTask_ujiSampel' then t.pengambil else " + ANALIS + " end",
                "tenggat", "case when t.selesai is null then " + TENGGAT + " else t.tenggat end"));
        SALINAN.put("act_ru_execution where " + proses, Map.of("id_", "t.id_ " + EKOR, "root_proc_inst_id_", "t.root_proc_inst_id_ " + EKOR,
                "proc_inst_id_", "t.proc_inst_id_ " + EKOR, "business_key_", "case when t.business_key_ is null then null else " + NOMOR + " end",
                "parent_id_", "t.parent_id_ " + EKOR, "super_exec_", "t.super_exec_ " + EKOR, "tenant_id_", "'%1$s'"));
        SALINAN.put("act_ru_task where " + proses, Map.of("id_", "t.id_ " + EKOR, "execution_id_", "t.execution_id_ " + EKOR, "proc_inst_id_", "t.proc_inst_id_ " + EKOR,
                "assignee_", "case when t.assignee_ is null then null else " + ANALIS + " end", "due_date_", TENGGAT,
                "create_time_", "date_trunc('second', now()) - (g.n %% 40000) * interval '1 minute'", "tenant_id_", "'%1$s'"));
        SALINAN.put("act_ru_identitylink where task_id_ in (select id_ from act_ru_task where " + proses + ")", Map.of("id_", "t.id_ " + EKOR,
                "task_id_", "t.task_id_ " + EKOR, "user_id_", "t.user_id_ || '%2$s'", "tenant_id_", "'%1$s'"));
        SALINAN.put("act_ru_authorization where resource_type_ = 7 and resource_id_ in (select id_ from act_ru_task where " + proses + ")", Map.of("id_", "t.id_ " + EKOR,
                "resource_id_", "t.resource_id_ " + EKOR, "user_id_", "case when t.user_id_ is null then null when t.user_id_ = 'analis' then " + ANALIS
                        + " else t.user_id_ || '%2$s' end"));
        SALINAN.put("act_ru_variable where " + proses, Map.of("id_", "t.id_ " + EKOR, "execution_id_", "t.execution_id_ " + EKOR, "proc_inst_id_", "t.proc_inst_id_ " + EKOR,
                "task_id_", "t.task_id_ " + EKOR, "var_scope_", "t.var_scope_ " + EKOR, "long_", "case when t.name_ like '%%Id' then t.long_ + " + GESER + " else t.long_ end",
                "text_", "case when t.name_ = 'satker' then '%1$s' when t.name_ like '%%Id' then (t.long_ + " + GESER + ")::text else t.text_ end", "tenant_id_", "'%1$s'"));
        SALINAN.put("act_ru_event_subscr where " + proses, Map.of("id_", "t.id_ " + EKOR, "execution_id_", "t.execution_id_ " + EKOR,
                "proc_inst_id_", "t.proc_inst_id_ " + EKOR, "tenant_id_", "'%1$s'"));
    }

    private final KasusUtuh kasus;
    private final JdbcTemplate sql;
    private final TransactionTemplate transaksi;
    private final Map<String, String> contoh = new LinkedHashMap<>();
    private int terisi;
    private boolean pertama;
    private int orang;

    IsiKotak(KasusUtuh kasus, JdbcTemplate sql, TransactionTemplate transaksi) {
        this.kasus = kasus;
        this.sql = sql;
        this.transaksi = transaksi;
    }

    /** People with the role of an analyst, shared out over the satker. */
    void orang(int banyak) {
        orang = Math.max(1, banyak / TEMPAT.size());
        TEMPAT.forEach(t -> {
            sql.update(SATKER.replace("%1$s", t.satker()));
            sql.update("insert into staf (id, nama, surel, sandi) select 'beban' || n || ?, 'Analis Beban ' || n, 'beban' || n || '@example.id', 'x' from generate_series(0, ?) n on conflict do nothing",
                    t.akhiran(), orang - 1);
            sql.update("insert into staf_peran select 'beban' || n || ?, 'analis' from generate_series(0, ?) n on conflict do nothing", t.akhiran(), orang - 1);
            sql.update("insert into staf_satker select 'beban' || n || ?, ? from generate_series(0, ?) n on conflict do nothing", t.akhiran(), t.satker(), orang - 1);
        });
    }

    /** Adds cases until so many tasks are open. */
    void sampai(int tugas) {
        int ada = sql.queryForObject("select count(*)::int from act_ru_task", Integer.class);
        // A little less is left out: shares are whole numbers of cases.
        int tambah = tugas - ada;
        if (tambah <= TEMPAT.size() * 10 && ada > 0) {
            return;
        }
        pertama = contoh.isEmpty();
        if (pertama) {
            LANGKAH.keySet().stream().sorted().forEach(l -> contoh.put(l, kasus.berhentiSesudah(l)));
        }
        transaksi.executeWithoutResult(s -> {
            // As a restore does: rows that refer to each other come in any order, and copies are not acts of anybody.
            sql.execute("set local session_replication_role = replica");
            TEMPAT.forEach(t -> contoh.forEach((langkah, nomor) -> salin(t, nomor, Math.max(1, tambah * LANGKAH.get(langkah) / 100 / TEMPAT.size()))));
        });
        sql.execute("vacuum analyze");
    }

    private void salin(Tempat t, String nomor, int banyak) {
        SALINAN.forEach((baris, ganti) -> {
            String tabel = baris.split(" ", 2)[0];
            List<String> kolom = sql.queryForList("select column_name from information_schema.columns where table_name = ? and table_schema = 'public' and is_generated = 'NEVER'", String.class, tabel);
            String isi = kolom.stream().map(k -> ganti.getOrDefault(k, "t." + k)).collect(Collectors.joining(", "));
            String perintah = "insert into " + tabel + " (" + String.join(", ", kolom) + ") overriding system value select " + isi + " from (select * from " + baris
                    + ") t cross join generate_series(" + (terisi + 1) + ", " + (terisi + banyak) + ") g(n)";
            sql.update(perintah.formatted(t.satker(), t.akhiran(), nomor, terisi, pertama ? SENDIRI : 0, orang));
        });
        terisi += banyak;
    }
}
