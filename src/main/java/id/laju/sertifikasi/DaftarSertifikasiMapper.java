package id.laju.sertifikasi;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DaftarSertifikasiMapper {

    Map<String, String> KOLOM = Map.of("nomor", "coalesce(p.nomor_order, p.pra_order)", "tanggal", "p.diajukan", "pelanggan", "lower(p.nama_cetak)", "merek", "lower(b.merek)", "jenis", "s.kegiatan",
        "produk", "lower(r.nama)", "skema", "m.nama", "biaya", "q.total", "status", "coalesce(l.status, k.status)");
    String BAWAAN = "p.diajukan desc";

    String SARING = """
        from permohonan p join sertifikasi s on s.permohonan_id = p.id join kasus k on k.nomor = p.kasus
            left join produk_sertifikasi r on r.id = s.produk_sertifikasi_id left join skema_sertifikasi m on m.kode = coalesce(s.skema, case p.layanan when 'sertifikasi-industri-hijau' then 'INDUSTRI_HIJAU' end)
            left join lateral (select string_agg(x.merek, '; ' order by x.urutan) merek from merek x where x.permohonan_id = p.id) b on true
            left join lateral (select total from penawaran where permohonan_id = p.id order by versi desc limit 1) q on true
            left join lateral (select string_agg(distinct g.status_staf, ', ') status, bool_or(g.elemen = 'userTask_periksaCatatan') catatan from langkah g where g.kasus = p.kasus and g.selesai is null) l on true
            left join lateral (select g.pegangan, g.pengambil from langkah g where g.kasus = p.kasus and g.selesai is null and g.elemen = 'userTask_verifikasiDokumen' limit 1) t on true
        where p.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and (#{h.cari}::text is null or concat_ws(' ', p.pra_order, p.nomor_order, p.nama_cetak, p.kontak_nama, b.merek, r.nama, r.acuan, m.nama, l.status, k.status) ilike #{h.pola})
        """;
    /** As the tabs of the page divide them. */
    String BAGIAN = """
        case when k.selesai is not null then 'selesai'
            when exists (select 1 from tinjauan_permohonan n where n.permohonan_id = p.id and n.keputusan = 'terima') then 'proses' else 'baru' end
        """;

    @Select("""
        select p.id, p.satker, p.kasus, p.pra_order, p.nomor_order, p.diajukan, p.nama_cetak pelanggan, p.kontak_nama kontak, b.merek, s.kegiatan, s.tambah_merek, r.nama produk, r.acuan, m.nama skema,
            q.total biaya, l.status, k.status status_pelanggan, t.pegangan tugas, t.pengambil pemegang, coalesce(l.catatan, false) catatan
        """ + SARING + "and " + BAGIAN + " = #{bagian} order by ${urut} nulls last, p.id desc limit #{h.ukuran} offset #{h.lewati}")
    List<BarisSertifikasi> daftar(@Param("satker") String[] satker, @Param("bagian") String bagian, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    record Banyak(String bagian, long banyak) {
    }

    @Select("select bagian, count(*) banyak from (select " + BAGIAN + " bagian " + SARING + ") semua group by bagian")
    List<Banyak> banyak(@Param("satker") String[] satker, @Param("h") PermintaanHalaman h);
}
