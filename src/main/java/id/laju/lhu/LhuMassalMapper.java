package id.laju.lhu;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface LhuMassalMapper {

    /**
     * @param contoh samples with their nomor analisa, one per line
     * @param tidakDiuji parameters that could not be tested
     * @param penanda who is to sign
     * @param catatan newest note of the report's rounds
     */
    record Fakta(long laporanId, String nomorOrder, String nomorLhu, String pelanggan, String bahasa, String contoh, long parameter, long tidakDiuji,
            boolean berkas, String penanda, String catatan) {
    }

    String PARAMETER = """
            (select count(*) from sampel s join sampel_parameter c on c.sampel_id = s.id left join parameter_lab x on x.pilihan_id = c.id
                where s.laporan_id = coalesce(l.asal_id, l.id) and x.dicoret is null) parameter,
            (select count(*) from sampel s join sampel_parameter c on c.sampel_id = s.id
                join lateral (select jenis from hasil_uji h where h.pilihan_id = c.id order by versi desc limit 1) h on true
                left join parameter_lab x on x.pilihan_id = c.id
                where s.laporan_id = coalesce(l.asal_id, l.id) and x.dicoret is null and h.jenis = 'TIDAK_DAPAT_DIUJI') tidak_diuji,
            """;

    /** What stands in these reports, all at once. */
    @Select("""
        <script>select l.id laporan_id, p.nomor_order, l.nomor_lhu, p.nama_cetak pelanggan, p.bahasa, l.dokumen_id is not null berkas, l.penanda_tangan penanda,
            (select string_agg(coalesce(b.nomor_analisa || ' ', '') || s.nama_id, chr(10) order by s.urutan) from sampel s
                left join sampel_lab b on b.sampel_id = s.id where s.laporan_id = coalesce(l.asal_id, l.id)) contoh,
            """ + PARAMETER + """
            (select catatan from lhu_catatan c where c.laporan_id = l.id order by id desc limit 1) catatan
        from laporan l join permohonan p on p.id = l.permohonan_id
        where l.id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach></script>""")
    List<Fakta> fakta(@Param("ids") List<Long> ids);

    /**
     * The same for those who work blind: kinds of samples, and of what others wrote only how often.
     *
     * @param contoh nomor analisa and kind, one per line
     * @param catatan samples with a typed note
     * @param tanpaAkreditasi the pengetik took a sample out of the accreditation
     * @param kembali how often the report was sent back to be typed anew
     * @param diketik this person typed a report of the case
     */
    record FaktaButa(long laporanId, String nomorOrder, String nomorLhu, String contoh, long parameter, long tidakDiuji, long catatan, boolean tanpaAkreditasi,
            long kembali, boolean diketik) {
    }

    @Select("""
        <script>select l.id laporan_id, p.nomor_order, l.nomor_lhu,
            (select string_agg(coalesce(b.nomor_analisa || ' ', '') || k.nama, chr(10) order by s.urutan) from sampel s join produk k on k.id = s.produk_id
                left join sampel_lab b on b.sampel_id = s.id where s.laporan_id = coalesce(l.asal_id, l.id)) contoh,
            """ + PARAMETER + """
            (select count(*) from lhu_ketikan i where i.laporan_id = l.id and i.catatan is not null) catatan,
            exists (select 1 from lhu_ketikan i where i.laporan_id = l.id and i.tanpa_akreditasi) tanpa_akreditasi,
            (select count(*) from lhu_catatan c where c.laporan_id = l.id) kembali,
            exists (select 1 from langkah g where g.kasus = coalesce(l.kasus, p.kasus) and g.elemen = 'userTask_ketikLhu' and g.selesai is not null and not g.dibatalkan
                and #{orang} in (g.pelaku, g.atas_nama)) diketik
        from laporan l join permohonan p on p.id = l.permohonan_id
        where l.id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach></script>""")
    List<FaktaButa> faktaButa(@Param("ids") List<Long> ids, @Param("orang") String orang);
}
