package id.laju.pemeliharaan;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Orders of certification that were paid, by the year of the order in the zone of the balai. */
@Mapper
interface RealisasiSertifikasiMapper {

    Map<String, String> KOLOM = Map.of("order", "p.nomor_order", "dipesan", "p.dipesan", "pelanggan", "lower(p.nama_cetak)", "kegiatan", "c.kegiatan", "produk", "lower(r.nama)", "biaya", "q.total", "status", "k.status", "terbit", "s.terbit");

    String DARI = """
        from permohonan p join sertifikasi c on c.permohonan_id = p.id join kasus k on k.nomor = p.kasus join satker b on b.kode = p.satker
            left join produk_sertifikasi r on r.id = c.produk_sertifikasi_id left join skema_sertifikasi m on m.kode = c.skema
            left join lateral (select total from penawaran where permohonan_id = p.id order by versi desc limit 1) q on true
            left join lateral (select nomor, terbit from sertifikat where permohonan_id = p.id and dirilis is not null order by id desc limit 1) s on true
        where p.dipesan is not null and p.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and (#{tahun}::int is null or extract(year from p.dipesan at time zone b.zona) = #{tahun}::int)
            and (#{h.pola}::text is null or concat_ws(' ', p.nomor_order, p.nama_cetak, r.nama, r.acuan, m.nama, s.nomor) ilike #{h.pola})
        """;

    @Select("select p.id, p.satker, p.kasus, p.nomor_order, p.dipesan, p.nama_cetak pelanggan, m.nama skema, c.kegiatan, r.nama produk, r.acuan, q.total biaya, k.status, s.nomor sertifikat, s.terbit " + DARI
        + "order by ${urut} nulls last, p.id desc limit #{batas} offset #{lewati}")
    List<BarisRealisasiSertifikasi> daftar(@Param("satker") String[] satker, @Param("tahun") Integer tahun, @Param("h") PermintaanHalaman h, @Param("urut") String urut, @Param("batas") int batas, @Param("lewati") int lewati);

    @Select("select count(*) " + DARI)
    long banyak(@Param("satker") String[] satker, @Param("tahun") Integer tahun, @Param("h") PermintaanHalaman h);

    @Select("""
        select distinct extract(year from p.dipesan at time zone b.zona)::int tahun from permohonan p join sertifikasi c on c.permohonan_id = p.id join satker b on b.kode = p.satker
        where p.dipesan is not null and p.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}) order by tahun desc""")
    List<Integer> tahun(@Param("satker") String[] satker);
}
