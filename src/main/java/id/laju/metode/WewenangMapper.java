package id.laju.metode;

import id.laju.umum.PermintaanHalaman;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface WewenangMapper {

    record Orang(long metodeId, String orang) {
    }

    String DAFTAR = """
        from wewenang w join staf s on s.id = w.orang join metode m on m.id = w.metode_id
        where w.satker = #{satker} and (#{h.cari}::text is null or s.nama ilike #{h.pola} or m.nomor ilike #{h.pola} or m.judul ilike #{h.pola} or w.dasar ilike #{h.pola})
        """;

    @Select("<script>select w.id, w.orang, s.nama, m.nomor, w.berlaku_dari, w.berlaku_sampai, w.dasar, w.berkas " + DAFTAR + """
        order by <choose>
            <when test="h.urut == 'metode'">lower(m.nomor) <if test="h.turun">desc</if>, s.nama, w.id</when>
            <when test="h.urut == 'sampai'">w.berlaku_sampai <if test="h.turun">desc</if> nulls last, s.nama, w.id</when>
            <otherwise>lower(s.nama) <if test="h.turun">desc</if>, lower(m.nomor), w.berlaku_dari desc, w.id</otherwise>
        </choose> limit #{h.ukuran} offset #{h.lewati}</script>""")
    List<BarisWewenang> daftar(@Param("satker") String satker, @Param("h") PermintaanHalaman h);

    @Select("select count(*) " + DAFTAR)
    long banyak(@Param("satker") String satker, @Param("h") PermintaanHalaman h);

    @Select("select * from wewenang where satker = #{satker} and id = #{id}")
    Optional<Wewenang> cari(String satker, long id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into wewenang (satker, orang, metode_id, berlaku_dari, berlaku_sampai, dasar, berkas, oleh, pada)
        values (#{satker}, #{orang}, #{metodeId}, #{berlakuDari}, #{berlakuSampai}, #{dasar}, #{berkas}, #{oleh}, #{pada}) returning id""")
    long tambah(Wewenang w);

    @Update("update wewenang set berlaku_sampai = #{sampai} where id = #{id}")
    void akhiri(long id, LocalDate sampai);

    @Select("select metode_id, orang from wewenang where satker = #{satker} and #{hari} between berlaku_dari and coalesce(berlaku_sampai, 'infinity')")
    List<Orang> orang(String satker, LocalDate hari);

    @Select("select count(*) from wewenang where satker = #{satker} and #{hari} between berlaku_dari and coalesce(berlaku_sampai, 'infinity')")
    int banyakBerlaku(String satker, LocalDate hari);

    @Select("select coalesce((select wajib from wewenang_satker where satker = #{satker}), false)")
    boolean wajib(String satker);

    @Insert("insert into wewenang_satker (satker, wajib) values (#{satker}, #{wajib}) on conflict (satker) do update set wajib = excluded.wajib")
    void aturWajib(String satker, boolean wajib);
}
