package id.laju.kalibrasi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface RiwayatAlatMapper {

    /**
     * By the certificate that counts now, in its words; none of an instrument whose certificate was withdrawn: the last correction, else the first one; with the number that was typed first where it differs.
     * Without a number from the customer the one read at the site.
     */
    String TERBIT = """
        select s.id sampel_id, q.id permohonan_id, q.pelanggan_id, q.satker, p.nama jenis, t.nama rentang, coalesce(k.nama_id, s.nama_id) nama_id,
            nullif(coalesce(k.nama_en, s.nama_en), '') nama_en, nullif(coalesce(k.merek, s.merek), '') merek, i.nomor,
            nullif(coalesce(s.tipe_id, s.tipe_en), i.nomor) nomor_semula, l.id laporan_id, l.nomor_lhu nomor_sertifikat, h.tanggal dikalibrasi, a.interval_bulan
        from sampel s join permohonan q on q.id = s.permohonan_id join produk p on p.id = s.produk_id join standar t on t.id = s.standar_id
            join lateral (select x.* from laporan x where coalesce(x.asal_id, x.id) = s.laporan_id and x.dirilis is not null
                and exists (select from dokumen d where d.id = x.dokumen_id and d.status != 'BATAL')
                order by x.dirilis desc, x.id desc limit 1) l on true left join sampel_alat a on a.sampel_id = s.id
            left join lateral (select max(isi) filter (where bidang = 'namaId') nama_id, max(isi) filter (where bidang = 'namaEn') nama_en,
                max(isi) filter (where bidang = 'merek') merek, max(isi) filter (where bidang = 'tipeId') tipe_id, max(isi) filter (where bidang = 'tipeEn') tipe_en
                from laporan_koreksi x where x.laporan_id = l.id and x.sampel_id = s.id) k on true
            join lateral (select u.tanggal from hasil_uji u join sampel_parameter c on c.id = u.pilihan_id where c.sampel_id = s.id and u.jenis = 'KALIBRASI' and l.dirilis >= u.pada
                order by u.versi desc limit 1) h on true
            cross join lateral (select coalesce(nullif(coalesce(k.tipe_id, s.tipe_id), ''), nullif(coalesce(k.tipe_en, s.tipe_en), ''),
                (select c.identitas from contoh_lapangan c where c.sampel_id = s.id)) nomor) i
        where q.layanan = 'kalibrasi'
        """;

    @Select(TERBIT + "and q.pelanggan_id = #{pelangganId} order by h.tanggal desc, s.id desc")
    List<AlatTerkalibrasi> milik(long pelangganId);

    @Select("<script>" + TERBIT + """
        and q.satker in <foreach item='k' collection='satker' open='(' separator=',' close=')'>#{k}</foreach>
        order by l.dirilis desc, s.id desc limit 200</script>""")
    List<AlatTerkalibrasi> terbaru(@Param("satker") List<String> satker);

    @Select(TERBIT + "and l.id = #{laporanId}")
    Optional<AlatTerkalibrasi> satu(long laporanId);

    @Select("""
        <script>select count(*) filter (where b.batal_pada is null) "order",
            count(*) filter (where b.diterima_pada is not null and b.distribusi is null and b.batal_pada is null) baru,
            count(*) filter (where b.distribusi is not null and b.selesai_pada is null and b.batal_pada is null) proses,
            count(*) filter (where b.selesai_pada is not null and b.batal_pada is null) selesai
        from sampel s join permohonan q on q.id = s.permohonan_id left join sampel_lab b on b.sampel_id = s.id
        where q.layanan = 'kalibrasi' and q.dipesan is not null
            and q.satker in <foreach item='k' collection='satker' open='(' separator=',' close=')'>#{k}</foreach></script>""")
    KeadaanLab keadaan(@Param("satker") List<String> satker);

    record Lembar(long paketId, String nomorAnalisa, String jenis, String rentang, LocalDate target, String alasan) {
    }

    @Select("""
        <script>select k.id paket_id, b.nomor_analisa, p.nama jenis, t.nama rentang, k.target, case when k.putaran > 1 then k.alasan end alasan
        from paket_uji k join sampel s on s.id = k.sampel_id join produk p on p.id = s.produk_id join standar t on t.id = s.standar_id join sampel_lab b on b.sampel_id = s.id
        where k.id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach> order by k.target, b.nomor_analisa</script>""")
    List<Lembar> lembar(@Param("ids") Collection<Long> ids);

    /** With an interval, and nobody told yet. */
    @Select(TERBIT + "and a.interval_bulan is not null and not exists (select from ingatan_kalibrasi i where i.sampel_id = s.id) order by s.id")
    List<AlatTerkalibrasi> belumDiingatkan();

    @Insert("insert into ingatan_kalibrasi (sampel_id, pada) values (#{sampelId}, #{pada}) on conflict do nothing")
    int ingatkan(long sampelId, Instant pada);
}
