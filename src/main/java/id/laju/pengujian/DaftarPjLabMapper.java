package id.laju.pengujian;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** The lists of PJ Lab; only reads, and neither shows nor searches a word of the customer. */
@Mapper
interface DaftarPjLabMapper {

    /** Open steps of an order and of the corrections of its reports. */
    String TERBUKA = """
            from langkah l where l.selesai is null
                and l.kasus in (select p.kasus union all select r.kasus from laporan r where r.permohonan_id = p.id and r.kasus is not null)
            """;
    String MENUNGGU = TERBUKA + " and 'koordinator-lab' = any(string_to_array(l.peran, ','))";
    String SARING = """
            from permohonan p where p.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
                and exists (select 1 from sampel s join sampel_lab b on b.sampel_id = s.id where s.permohonan_id = p.id and b.nomor_analisa is not null)
                and (#{h.pola}::text is null or p.nomor_order ilike #{h.pola}
                    or exists (select 1 from sampel s join sampel_lab b on b.sampel_id = s.id where s.permohonan_id = p.id and (b.nomor_analisa ilike #{h.pola} or b.id_sampel ilike #{h.pola})))
                and case #{bagian} when 'proses' then exists (select 1
            """ + TERBUKA + " and l.status_staf in ('SAMPEL PROSES', 'SAMPEL DALAM PENGUJIAN ANALIS')) when 'selesai' then exists (select 1 " + MENUNGGU
            + " and l.status_staf = 'CEK SAMPEL SELESAI') when 'ketikan' then exists (select 1 " + MENUNGGU + " and l.status_staf = 'KETIKAN BARU') else exists (select 1 "
            + MENUNGGU + " and l.status_staf = 'CEK SAMPEL BARU') end ";

    /** @param urut a column list that the caller knows, never from outside */
    @Select("select p.id permohonan_id, p.satker, p.nomor_order, p.dipesan tanggal, p.asal_contoh, (select string_agg(distinct l.status_staf, ', ') " + TERBUKA + ") status "
            + SARING + "order by ${urut} limit #{h.ukuran} offset #{h.lewati}")
    List<BarisPjLab> order(String[] satker, String bagian, PermintaanHalaman h, String urut);

    @Select("select count(*) " + SARING)
    long banyakOrder(String[] satker, String bagian, PermintaanHalaman h);

    String CONTOH = """
            from sampel_lab b join sampel s on s.id = b.sampel_id join permohonan p on p.id = s.permohonan_id join produk k on k.id = s.produk_id join standar t on t.id = s.standar_id
            where p.id = #{permohonanId} and b.nomor_analisa is not null
                and (#{h.pola}::text is null or b.nomor_analisa ilike #{h.pola} or b.id_sampel ilike #{h.pola} or k.nama ilike #{h.pola} or t.nama ilike #{h.pola} or t.kode ilike #{h.pola})
            """;
    String MILIK_SAMPEL = " and ((l.lingkup->>'sampelId')::bigint = s.id or l.lingkup->>'sampelId' is null and (l.lingkup->>'laporanId')::bigint in "
            + "(select r.id from laporan r where coalesce(r.asal_id, r.id) = s.laporan_id)) ";

    /** @param urut as in {@link #order} */
    @Select("""
            select s.id sampel_id, b.nomor_analisa, k.nama jenis, s.kode_lokasi kode, b.catatan_lab catatan,
                case when t.jenis = 'TANPA_STANDAR' or position(t.kode in t.nama) > 0 then t.nama else t.kode || ' ' || t.nama end peraturan,
                (select l.status_staf
            """ + TERBUKA + MILIK_SAMPEL + " and l.status_staf is not null order by l.id desc limit 1) status, (select l.pegangan " + MENUNGGU + MILIK_SAMPEL
            + " order by l.id limit 1) tugas, (select l.nama " + MENUNGGU + MILIK_SAMPEL + " order by l.id limit 1) langkah, (select l.pengambil " + MENUNGGU + MILIK_SAMPEL
            + " order by l.id limit 1) pemegang, b.selesai_pada is not null selesai " + CONTOH + "order by ${urut} limit #{h.ukuran} offset #{h.lewati}")
    List<ContohPjLab> contoh(long permohonanId, PermintaanHalaman h, String urut);

    @Select("select count(*) " + CONTOH)
    long banyakContoh(long permohonanId, PermintaanHalaman h);
}
