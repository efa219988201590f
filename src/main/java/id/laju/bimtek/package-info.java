/** Training: courses, their classes, and the orders that name who takes part. The class itself is carried out in a room above, which hears {@link id.laju.bimtek.KelasDibuka}. */
package id.laju.bimtek;
