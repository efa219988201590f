package id.laju.audit;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DaftarAuditMapper {

    Map<String, String> KOLOM = Map.of("nomor", "coalesce(p.nomor_order, p.pra_order)", "tanggal", "p.dipesan", "pelanggan", "lower(p.nama_cetak)", "jenis", "s.kegiatan", "produk", "lower(k.nama)",
        "waktu", "n.mulai", "status", DaftarAuditMapper.KEADAAN);
    String BAWAAN = "n.mulai desc";
    /** Whatever an audit came to, it counts for nothing when its order was given up. */
    String KEADAAN = "case when p.batal_alasan is null then a.keadaan else 'BERHENTI' end";

    /** @see BarisAudit */
    String SARING = """
        from audit a join permohonan p on p.id = a.permohonan_id join sertifikasi s on s.permohonan_id = p.id left join produk_sertifikasi k on k.id = s.produk_sertifikasi_id
            left join lateral (select mulai, selesai from pemberitahuan_audit x where x.audit_id = a.id order by x.ke desc limit 1) n on true
            left join lateral (select count(*)::int banyak, count(*) filter (where t.keadaan in ('TERBUKA', 'DIJAWAB'))::int terbuka, count(*) filter (where t.keadaan = 'TIDAK_DIPERBAIKI')::int gagal from temuan t where t.audit_id = a.id) f on true
        where p.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and (#{orang}::text is null or exists (select from tim_audit t where t.permohonan_id = p.id and t.staf = #{orang} and t.keadaan in ('SAH', 'DILEPAS')))
            and (#{h.cari}::text is null or concat_ws(' ', p.pra_order, p.nomor_order, p.nama_cetak, k.nama, k.acuan) ilike #{h.pola})
        """;
    /** As the tabs of the page divide them. */
    String BAGIAN = "case when a.keadaan = 'BERHENTI' or a.keadaan = 'SELESAI' and f.terbuka = 0 then 'selesai' when a.keadaan = 'SELESAI' then 'perbaikan' else 'jalan' end";

    @Select("""
        select a.id, p.satker, p.kasus, coalesce(p.nomor_order, p.pra_order) as "order", p.dipesan, p.nama_cetak pelanggan, s.kegiatan, s.tambah_merek, k.nama produk, k.acuan, a.tahap, """ + KEADAAN + """
             keadaan, n.mulai, n.selesai, f.banyak temuan, f.terbuka, f.gagal,
            (select t.pegangan from langkah t where t.kasus = p.kasus and t.elemen in ('userTask_tunjukTim', 'userTask_tunjukReviewer') and t.selesai is null limit 1) tugas,
            (select t.pengambil from langkah t where t.kasus = p.kasus and t.elemen in ('userTask_tunjukTim', 'userTask_tunjukReviewer') and t.selesai is null limit 1) pemegang,
            (select l.dokumen_id from laporan_audit l where l.permohonan_id = p.id and l.dokumen_id is not null order by l.versi desc limit 1) laporan_id, p.id permohonan_id,
            exists (select from skema_sertifikasi x where x.kode = s.skema and x.diuji and not x.diaudit) contoh
        """ + SARING + "and " + BAGIAN + " = #{bagian} order by ${urut} nulls last, a.id desc limit #{h.ukuran} offset #{h.lewati}")
    List<BarisAudit> daftar(@Param("satker") String[] satker, @Param("orang") String orang, @Param("bagian") String bagian, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    record Banyak(String bagian, long banyak) {
    }

    @Select("select bagian, count(*) banyak from (select " + BAGIAN + " bagian " + SARING + ") semua group by bagian")
    List<Banyak> banyak(@Param("satker") String[] satker, @Param("orang") String orang, @Param("h") PermintaanHalaman h);
}
