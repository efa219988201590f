package id.laju.sertifikasi;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SyaratDokumenMapper {

    Map<String, String> KOLOM = Map.of("kode", "kode", "nama", "lower(nama)", "status", "aktif");
    String BAWAAN = "daftar nulls last, kelompok, urutan";

    String SEMUA = """
        from (select d.kode, d.daftar, d.kelompok, d.urutan, coalesce(s.nama, d.nama) nama, case when s.kode is null then d.bantuan else s.bantuan end bantuan, d.sumber, d.tambahan,
            coalesce(s.aktif, d.aktif) aktif from dokumen_syarat d left join dokumen_syarat_satker s on s.kode = d.kode and s.satker = #{satker}) d
        """;

    String SARING = SEMUA + """
        where (#{daftar}::text is null or daftar = #{daftar} or daftar is null) and (#{h.cari}::text is null or nama ilike #{h.pola} or kode ilike #{h.pola})
        """;

    @Select("select * " + SARING + "order by ${urut}, kode limit #{h.ukuran} offset #{h.lewati}")
    List<SyaratDokumen> daftar(@Param("satker") String satker, @Param("daftar") String daftar, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("select count(*) " + SARING)
    long banyak(@Param("satker") String satker, @Param("daftar") String daftar, @Param("h") PermintaanHalaman h);

    @Select("select * " + SEMUA + "where kode = #{kode}")
    Optional<SyaratDokumen> cari(String satker, String kode);

    @Insert("""
        insert into dokumen_syarat_satker (satker, kode, nama, bantuan, aktif) values (#{satker}, #{kode}, #{nama}, #{bantuan}, #{aktif})
        on conflict (satker, kode) do update set nama = excluded.nama, bantuan = excluded.bantuan, aktif = excluded.aktif""")
    void simpan(@Param("satker") String satker, @Param("kode") String kode, @Param("nama") String nama, @Param("bantuan") String bantuan, @Param("aktif") boolean aktif);
}
