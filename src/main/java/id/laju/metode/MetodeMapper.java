package id.laju.metode;

import id.laju.umum.PermintaanHalaman;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface MetodeMapper {

    String DAFTAR = """
        from metode m left join metode_versi v on v.metode_id = m.id and #{hari} between v.berlaku_dari and coalesce(v.berlaku_sampai, 'infinity')
        where m.satker = #{satker} and (#{h.cari}::text is null or m.nomor ilike #{h.pola} or m.judul ilike #{h.pola} or v.versi ilike #{h.pola}
            or exists (select from metode_parameter i join parameter_uji u on u.id = i.parameter_id where i.metode_id = m.id and u.nama ilike #{h.pola}))
        """;

    String PARAMETER = "select u.id, u.nama, u.kelompok, s.kode standar, p.nama produk from parameter_uji u join standar s on s.id = u.standar_id left join produk p on p.id = u.produk_id ";
    String DALAM = "in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach> ";

    @Select("<script>" + """
        select m.id, m.nomor, m.judul, v.versi, v.berlaku_dari, v.berlaku_sampai, (select count(*) from metode_parameter i where i.metode_id = m.id)::int parameter,
            (select count(distinct w.orang) from wewenang w where w.metode_id = m.id
                and #{hari} between w.berlaku_dari and coalesce(w.berlaku_sampai, 'infinity'))::int berwenang
        """ + DAFTAR + """
        order by <choose>
            <when test="h.urut == 'judul'">lower(m.judul) <if test="h.turun">desc</if>, m.id</when>
            <when test="h.urut == 'versi'">v.versi <if test="h.turun">desc</if> nulls last, m.id</when>
            <when test="h.urut == 'sampai'">v.berlaku_sampai <if test="h.turun">desc</if> nulls last, m.id</when>
            <otherwise>lower(m.nomor) <if test="h.turun">desc</if></otherwise>
        </choose> limit #{h.ukuran} offset #{h.lewati}</script>""")
    List<BarisMetode> daftar(@Param("satker") String satker, @Param("hari") LocalDate hari, @Param("h") PermintaanHalaman h);

    @Select("select count(*) " + DAFTAR)
    long banyak(@Param("satker") String satker, @Param("hari") LocalDate hari, @Param("h") PermintaanHalaman h);

    @Select("select * from metode where satker = #{satker} order by lower(nomor)")
    List<Metode> semua(String satker);

    @Select("select * from metode where satker = #{satker} and id = #{id}")
    Optional<Metode> cari(String satker, long id);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = "insert into metode (satker, nomor, judul) values (#{satker}, #{nomor}, #{judul}) returning id")
    long tambah(Metode m);

    @Update("update metode set judul = #{judul} where id = #{id} and satker = #{satker}")
    void judul(String satker, long id, String judul);

    @Delete("delete from metode_parameter where metode_id = #{id}")
    void lepasSemua(long id);

    @Delete("delete from metode where id = #{id} and not exists (select from metode_versi where metode_id = #{id}) and not exists (select from wewenang where metode_id = #{id})")
    int hapus(long id);

    /** Newest first. */
    @Select("select * from metode_versi where metode_id = #{id} order by berlaku_dari desc, id desc")
    List<MetodeVersi> versi(long id);

    @Insert("""
        insert into metode_versi (metode_id, versi, berlaku_dari, berlaku_sampai, berkas, catatan, oleh, pada)
        values (#{metodeId}, #{versi}, #{berlakuDari}, #{berlakuSampai}, #{berkas}, #{catatan}, #{oleh}, #{pada})""")
    void tambahVersi(MetodeVersi v);

    @Update("update metode_versi set berlaku_sampai = #{sampai} where id = #{id} and metode_id = #{metodeId}")
    int akhiri(long metodeId, long id, LocalDate sampai);

    @Select(PARAMETER + "join metode_parameter i on i.parameter_id = u.id where i.metode_id = #{id} order by lower(u.nama), s.kode, p.nama, u.id")
    List<ParameterMetode> parameter(long id);

    /** Those that do not have the method yet. */
    @Select(PARAMETER + """
        where u.satker = #{satker} and (u.nama ilike #{pola} or s.kode ilike #{pola} or p.nama ilike #{pola} or u.metode ilike #{pola})
            and not exists (select from metode_parameter i where i.metode_id = #{id} and i.parameter_id = u.id) order by lower(u.nama), s.kode, p.nama, u.id limit 50""")
    List<ParameterMetode> cariParameter(String satker, long id, String pola);

    @Insert("""
        insert into metode_parameter (metode_id, parameter_id) select m.id, u.id from metode m join parameter_uji u on u.satker = m.satker
        where m.id = #{id} and u.id = #{parameterId} on conflict do nothing""")
    void kaitkan(long id, long parameterId);

    @Delete("delete from metode_parameter where metode_id = #{id} and parameter_id = #{parameterId}")
    void lepas(long id, long parameterId);

    @Select("<script>" + """
        select i.parameter_id, m.id metode_id, m.nomor, v.id versi_id, v.versi
        from metode_parameter i join metode m on m.id = i.metode_id
            join metode_versi v on v.metode_id = m.id and #{hari} between v.berlaku_dari and coalesce(v.berlaku_sampai, 'infinity')
        where i.parameter_id\s""" + DALAM + "order by lower(m.nomor)</script>")
    List<MetodeBerlaku> berlaku(@Param("ids") Collection<Long> parameterIds, @Param("hari") LocalDate hari);

    /** Those that have a method in the register, in force or not. */
    @Select("<script>select distinct parameter_id from metode_parameter where parameter_id " + DALAM + "</script>")
    List<Long> terdaftar(@Param("ids") Collection<Long> parameterIds);
}
