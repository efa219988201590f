package id.laju.layanan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TarifMapper {

    @Select("""
        select * from tarif
        where parameter_id = any(#{ids, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and berlaku_dari <= #{tanggal} and coalesce(berlaku_sampai, 'infinity') >= #{tanggal}
        """)
    List<Tarif> berlaku(Long[] ids, LocalDate tanggal);

    @Select("select * from tarif where parameter_id = #{parameterId} order by berlaku_dari desc")
    List<Tarif> riwayatParameter(long parameterId);

    @Select("select * from tarif where pos_id = #{posId} order by berlaku_dari desc")
    List<Tarif> riwayatPos(long posId);

    @Select("""
        select concat_ws(', ', u.nama, u.kelompok, s.kode, p.nama)
        from parameter_uji u join standar s on s.id = u.standar_id left join produk p on p.id = u.produk_id
        where u.satker = #{satker} and u.id = #{id}
        """)
    Optional<String> namaParameter(String satker, long id);

    @Select("select nama || ', ' || rincian from pos_tarif where satker = #{satker} and id = #{id}")
    Optional<String> namaPos(String satker, long id);

    @Select("""
        select p.id, p.nama, p.rincian, t.jumlah, t.satuan, t.peraturan from pos_tarif p join tarif t on t.pos_id = p.id
        where p.satker = #{satker} and p.layanan = #{layanan} and #{hari} between t.berlaku_dari and coalesce(t.berlaku_sampai, 'infinity')
        order by lower(p.nama), p.id""")
    List<TarifPos> pos(String satker, String layanan, LocalDate hari);

    /** An item of that name that is there already stays as it is. */
    @Select("""
        insert into pos_tarif (satker, layanan, nama, rincian) values (#{satker}, #{layanan}, #{nama}, #{rincian})
        on conflict (satker, layanan, nama, rincian) do update set nama = excluded.nama returning id""")
    @org.apache.ibatis.annotations.Options(flushCache = org.apache.ibatis.annotations.Options.FlushCachePolicy.TRUE)
    long pastikanPos(String satker, String layanan, String nama, String rincian);

    /** Queues two administrators who change the same price. */
    @Select("select id from parameter_uji where satker = #{satker} and id = #{id} for update")
    Optional<Long> kunciParameter(String satker, long id);

    /** Like {@link #kunciParameter}. */
    @Select("select id from pos_tarif where satker = #{satker} and id = #{id} for update")
    Optional<Long> kunciPos(String satker, long id);

    @Update("update tarif set berlaku_sampai = #{sampai} where id = #{id} and berlaku_sampai is null")
    int tutup(long id, LocalDate sampai);

    /** Undoes {@link #tutup}. */
    @Update("update tarif set berlaku_sampai = null where id = #{id}")
    void buka(long id);

    @Delete("delete from tarif where id = #{id}")
    void hapus(long id);

    @Insert("""
        insert into tarif (parameter_id, pos_id, jumlah, satuan, peraturan, kode, berlaku_dari, dicatat_oleh, dicatat_pada)
        values (#{t.parameterId}, #{t.posId}, #{t.jumlah}, #{t.satuan}, #{t.peraturan}, #{t.kode}, #{t.berlakuDari},
            #{t.dicatatOleh}, #{t.dicatatPada})
        """)
    void tambah(@Param("t") Tarif tarif);
}
