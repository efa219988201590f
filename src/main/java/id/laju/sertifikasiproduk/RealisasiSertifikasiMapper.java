package id.laju.sertifikasiproduk;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Reads only. */
@Mapper
interface RealisasiSertifikasiMapper {

    Map<String, String> KOLOM = Map.of("nomor", "p.dipesan", "pelanggan", "lower(p.nama_cetak)", "produk", "lower(r.nama)", "kegiatan", "s.kegiatan", "janji", "k.janji", "selesai", "k.selesai", "sertifikat", "c.nomor");
    String BAWAAN = "p.dipesan desc";

    String TERLAMBAT = "(f.nomor is not null or k.janji is not null and case when k.jam_sejak is null then coalesce(k.sisa_menit < 0, false) else k.janji < coalesce(k.selesai, #{kini}) end)";

    String SARING = """
        from permohonan p join kasus k on k.nomor = p.kasus join satker z on z.kode = p.satker join sertifikasi s on s.permohonan_id = p.id
            left join produk_sertifikasi r on r.id = s.produk_sertifikasi_id left join skema_sertifikasi m on m.kode = coalesce(s.skema, case p.layanan when 'sertifikasi-industri-hijau' then 'INDUSTRI_HIJAU' end)
            left join lateral (select x.nomor, x.terbit, x.produk from sertifikat x where x.permohonan_id = p.id and x.dirilis is not null order by x.id desc limit 1) c on true
            left join permohonan_maaf f on f.permohonan_id = p.id
        where p.dipesan is not null and p.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and (#{tahun}::int is null or extract(year from p.dipesan at time zone z.zona) = #{tahun}::int)
            and (#{h.cari}::text is null or concat_ws(' ', p.nomor_order, p.nama_cetak, r.nama, r.acuan, c.nomor, k.status) ilike #{h.pola})
        """;

    @Select("""
        select p.id permohonan_id, p.kasus, p.satker, p.nomor_order, p.dipesan, p.nama_cetak pelanggan, p.layanan, s.kegiatan, coalesce(r.nama, c.produk) produk, r.acuan, m.nama skema, k.status, k.janji, k.selesai,
        """ + TERLAMBAT + " terlambat, c.nomor sertifikat, c.terbit, f.nomor maaf " + SARING + " order by ${urut} nulls last, p.id desc limit #{h.ukuran} offset #{h.lewati}")
    List<BarisRealisasi> daftar(@Param("satker") String[] satker, @Param("tahun") Integer tahun, @Param("kini") Instant kini, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) " + SARING)
    long banyak(@Param("satker") String[] satker, @Param("tahun") Integer tahun, @Param("h") PermintaanHalaman h);

    @Select("""
        select distinct extract(year from p.dipesan at time zone z.zona)::int tahun from permohonan p join satker z on z.kode = p.satker join sertifikasi s on s.permohonan_id = p.id
        where p.dipesan is not null and p.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}) order by tahun desc""")
    List<Integer> tahun(@Param("satker") String[] satker);
}
