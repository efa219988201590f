package id.laju.lhu;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** The pengetik's lists; only reads, and the steps as the models recorded them. */
@Mapper
interface DaftarKetikanMapper {

    /** Open steps of a report, also of one that corrects another. */
    String TERBUKA = """
            from laporan r join langkah l on l.kasus = coalesce(r.kasus, p.kasus) and (l.lingkup->>'laporanId')::bigint = r.id and l.selesai is null
            """;
    String DIKETIK = "exists (select 1 " + TERBUKA + " where r.permohonan_id = p.id and 'pengetik' = any(string_to_array(l.peran, ',')))";
    String DIPERIKSA = "exists (select 1 " + TERBUKA + " where r.permohonan_id = p.id and l.elemen = 'userTask_setujuiLhu')";
    String PERNAH = """
            exists (select 1 from laporan r join langkah l on l.kasus = coalesce(r.kasus, p.kasus) and (l.lingkup->>'laporanId')::bigint = r.id
                and l.elemen = 'userTask_ketikLhu' and l.selesai is not null where r.permohonan_id = p.id)
            """;
    String SARING = """
            from permohonan p where p.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}) and p.nomor_order is not null
                and (#{h.pola}::text is null or p.nomor_order ilike #{h.pola} or p.nama_cetak ilike #{h.pola}
                    or exists (select 1 from laporan r where r.permohonan_id = p.id and r.nomor_lhu ilike #{h.pola})
                    or exists (select 1 from sampel s join sampel_lab b on b.sampel_id = s.id where s.permohonan_id = p.id and b.nomor_analisa ilike #{h.pola}))
                and case #{bagian} when 'diperiksa' then
            """ + DIPERIKSA + " when 'selesai' then " + PERNAH + " and not " + DIKETIK + " and not " + DIPERIKSA + " else " + DIKETIK + " end ";

    /** @param urut a column list that the caller knows, never from outside */
    @Select("""
            select p.id permohonan_id, p.satker, p.kasus, p.nomor_order, p.dipesan tanggal, p.nama_cetak pelanggan, p.asal_contoh,
                (select string_agg(distinct l.status_staf, ', ') from langkah l where l.kasus = p.kasus and l.selesai is null) status,
                not exists (select 1 from laporan r where r.permohonan_id = p.id and r.dirilis is null) terkirim
            """ + SARING + "order by ${urut} limit #{h.ukuran} offset #{h.lewati}")
    List<BarisKetikan> order(String[] satker, String bagian, PermintaanHalaman h, String urut);

    @Select("select count(*) " + SARING)
    long banyakOrder(String[] satker, String bagian, PermintaanHalaman h);

    String CONTOH = """
            from laporan r join permohonan p on p.id = r.permohonan_id join sampel s on s.laporan_id = coalesce(r.asal_id, r.id)
                join produk k on k.id = s.produk_id join standar t on t.id = s.standar_id join sampel_lab b on b.sampel_id = s.id and b.nomor_analisa is not null
                left join lhu_ketikan i on i.laporan_id = r.id and i.sampel_id = s.id
                left join lateral (select l.pegangan, l.elemen, l.nama, l.pengambil from langkah l where l.kasus = coalesce(r.kasus, p.kasus)
                    and (l.lingkup->>'laporanId')::bigint = r.id and l.selesai is null and 'pengetik' = any(string_to_array(l.peran, ',')) order by l.id desc limit 1) g on true
            where r.permohonan_id = #{permohonanId} and (#{h.pola}::text is null or r.nomor_lhu ilike #{h.pola} or b.nomor_analisa ilike #{h.pola} or k.nama ilike #{h.pola}
                or s.kode_lokasi ilike #{h.pola} or t.nama ilike #{h.pola} or t.kode ilike #{h.pola})
            """;

    /** @param urut as in {@link #order} */
    @Select("""
            select r.id laporan_id, r.nomor_lhu, b.nomor_analisa, k.nama jenis, s.kode_lokasi kode,
                case when t.jenis = 'TANPA_STANDAR' or position(t.kode in t.nama) > 0 then t.nama else t.kode || ' ' || t.nama end peraturan,
                coalesce(i.catatan, b.catatan_lab) catatan, coalesce(i.tanpa_akreditasi, false) tanpa_akreditasi, r.dirilis is not null terbit,
                g.pegangan tugas, g.nama langkah, g.pengambil pemegang, (select count(*) from lhu_ketikan_cetak c where c.laporan_id = r.id)::int cetak
            """ + CONTOH + "order by ${urut} limit #{h.ukuran} offset #{h.lewati}")
    List<ContohKetikan> contoh(long permohonanId, PermintaanHalaman h, String urut);

    @Select("select count(*) " + CONTOH)
    long banyakContoh(long permohonanId, PermintaanHalaman h);
}
