package id.laju.layanan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** What the request forms read. */
@Mapper
interface LayananMapper {

    String PILIHAN = """
        select u.id, u.kelompok, u.nama, u.nama_en, u.satuan, u.metode, u.syarat, u.simulan, t.jumlah as tarif,
            exists (select from lingkup_akreditasi a where a.parameter_id = u.id
                and lower(coalesce(a.metode, '')) = lower(coalesce(u.metode, ''))
                and #{tanggal} between a.berlaku_dari and a.berlaku_sampai and keadaan_lingkup(a.id, #{tanggal}) = 'AKTIF') as terakreditasi,
            case when u.diblokir then u.alasan_blokir when t.id is null then 'Tarif parameter ini belum ditetapkan.' end
                as alasan_blokir
        from parameter_uji u
        left join tarif t on t.parameter_id = u.id and t.berlaku_dari <= #{tanggal}
            and coalesce(t.berlaku_sampai, 'infinity') >= #{tanggal}
        """;

    @Select("select * from produk where satker = #{satker} and aktif and layanan = 'pengujian' order by lower(nama)")
    List<Produk> produkAktif(String satker);

    @Select("select * from produk where satker = #{satker} and id = #{id}")
    Optional<Produk> produk(String satker, long id);

    @Select("select * from syarat_sampel where produk_id = #{produkId} order by urutan, id")
    List<SyaratSampel> syaratSampel(long produkId);

    @Select("""
        select s.* from standar s
        where s.satker = #{satker}
            and (s.jenis = 'TANPA_STANDAR' and exists (select from produk q where q.id = #{produkId} and q.layanan = 'pengujian')
                or exists (select from produk_standar p where p.standar_id = s.id and p.produk_id = #{produkId}))
            and coalesce(s.berlaku_dari, '-infinity') <= #{tanggal} and coalesce(s.berlaku_sampai, 'infinity') >= #{tanggal}
        order by s.jenis <> 'TANPA_STANDAR', s.kode
        """)
    List<Standar> standar(String satker, long produkId, LocalDate tanggal);

    @Select(PILIHAN + """
        where u.satker = #{satker} and u.standar_id = #{standarId} and (u.produk_id is null or u.produk_id = #{produkId})
        order by u.urutan, u.id
        """)
    List<PilihanParameter> pilihan(String satker, long produkId, long standarId, LocalDate tanggal);

    @Select("""
        select * from parameter_uji
        where satker = #{satker} and id = any(#{ids, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
        order by standar_id, urutan, id
        """)
    List<ParameterUji> parameter(String satker, Long[] ids);
}
